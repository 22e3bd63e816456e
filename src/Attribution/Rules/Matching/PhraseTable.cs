namespace Attribution.Rules.Matching;

/// <summary>Phrases of several words, as hashes, looked up by one of their words; the longest come first.</summary>
internal sealed class PhraseTable
{
    private static readonly uint[][] None = [];

    private readonly WordMap<uint[][]> byWord;
    private readonly uint[] words;

    /// <param name="phrases">The phrases.</param>
    /// <param name="word">The word of a phrase that it is looked up by.</param>
    public PhraseTable(IEnumerable<uint[]> phrases, Func<uint[], uint> word)
    {
        var groups = ByWord.Group(phrases.OrderByDescending(phrase => phrase.Length), (phrase, add) => add(word(phrase)));
        byWord = new(groups);
        words = [.. groups.Keys];
    }

    public void ForEachWord(Action<uint> visit)
    {
        foreach (var word in words)
            visit(word);
    }

    public ReadOnlySpan<uint[]> At(uint word) => byWord.Find(word) ?? None;
}
