using Attribution.Articles;

namespace Attribution.Bodies;

/// <summary>
/// Tells of a paragraph, in one pass, whether any of many phrases may begin in it, by the first two words of each: in most paragraphs none
/// does, so that rules need not look for theirs. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseStarts
{
    private readonly WordSet _pairs;

    // First words of phrases that have no second, or any.
    private readonly WordSet _words;

    public PhraseStarts(IEnumerable<PhraseTest> tests)
    {
        var (pairs, words) = (new WordSetBuilder(), new WordSetBuilder());
        foreach (var test in tests)
            foreach (var phrase in test.Phrases)
                if (phrase.Length > 1 && !PhraseTest.IsWildcard(phrase[1]))
                    pairs.Add(Pair(phrase[0], phrase[1]));
                else
                    words.Add(phrase[0]);
        (_pairs, _words) = (pairs.Build(), words.Build());
    }

    public bool MayStandIn(ReadOnlySpan<uint> hashes)
    {
        for (var at = 0; at < hashes.Length; at++)
            if (_words.Contains(hashes[at]) || at + 1 < hashes.Length && _pairs.Contains(Pair(hashes[at], hashes[at + 1])))
                return true;
        return false;
    }

    private static uint Pair(uint first, uint second) => first * 0x9E3779B1 ^ second;
}
