using System.Runtime.InteropServices;

namespace Attribution.Findings.Claims;

/// <summary>Tells with which earlier statements each statement shares words, by the words that few statements have.</summary>
/// <param name="statements">How many statements there are.</param>
internal sealed class SharedWords(int statements)
{
    /// <summary>A word in more statements than this is what the article is about, and tells no claims apart.</summary>
    private const int MostStatementsOfAWord = 16;

    // Of each word the last of its places, and how many there are; each place leads to the one before it.
    private readonly Dictionary<uint, (int Last, int Count)> placesOf = [];
    private readonly List<(int Statement, int Before)> places = [];
    private readonly int[] shared = new int[statements];
    private readonly List<int> others = [];
    private int next;

    /// <summary>Adds the next statement, with its words, each once; returns the earlier ones that share at least so many with it, in order. Good until the next is added.</summary>
    public List<int> Add(uint[] words, int least)
    {
        others.Clear();
        foreach (var word in words)
        {
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(placesOf, word, out var isKnown);
            if (isKnown && chain.Count <= MostStatementsOfAWord)
                Count(chain.Last);
            places.Add((next, isKnown ? chain.Last : -1));
            chain = (places.Count - 1, chain.Count + 1);
        }
        next++;
        others.RemoveAll(other => Take(other) < least);
        others.Sort();
        return others;
    }

    private void Count(int last)
    {
        for (var place = last; place >= 0; place = places[place].Before)
            if (shared[places[place].Statement]++ == 0)
                others.Add(places[place].Statement);
    }

    /// <summary>How many words another statement shares, which is forgotten by that.</summary>
    private int Take(int other)
    {
        var count = shared[other];
        shared[other] = 0;
        return count;
    }
}
