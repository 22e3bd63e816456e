using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>Reads the word lists of which each entry has several words: a title and the roles that it stands for, a word and a number.</summary>
internal static class SourceEntries
{
    /// <summary>By word, from entries of a word and a digit.</summary>
    public static Dictionary<uint, int> SmallNumbers(Lexicon? list)
    {
        var numbers = new Dictionary<uint, int>();
        foreach (var phrase in list?.Phrases ?? [])
            numbers.Add(phrase[0], DigitOf(phrase[1]));
        return numbers;
    }

    private static int DigitOf(uint word)
    {
        for (var digit = '1'; digit <= '9'; digit++)
            if (WordHash.Of([digit]) == word)
                return digit - '0';
        return 0;
    }

    /// <summary>By word, the first of the entry that it stands in.</summary>
    public static Dictionary<uint, uint> FirstWords(Lexicon? list)
    {
        var firsts = new Dictionary<uint, uint>();
        foreach (var phrase in list?.Phrases ?? [])
            foreach (var word in phrase)
                firsts.Add(word, phrase[0]);
        return firsts;
    }

    /// <summary>All words of the entries but the first ones.</summary>
    public static WordSet OtherWords(Lexicon? list)
    {
        var words = new WordSetBuilder();
        foreach (var phrase in list?.Phrases ?? [])
            for (var i = 1; i < phrase.Length; i++)
                words.Add(phrase[i]);
        return words.Build();
    }

    /// <summary>By the first word of an entry, the others.</summary>
    public static WordMap<uint[]> Roles(Lexicon? list)
    {
        var roles = new WordMapBuilder<uint[]>();
        foreach (var phrase in list?.Phrases ?? [])
        {
            ref var known = ref roles.Place(phrase[0]);
            known = [.. known ?? [], .. phrase.AsSpan(1)];
        }
        return roles.Build();
    }
}
