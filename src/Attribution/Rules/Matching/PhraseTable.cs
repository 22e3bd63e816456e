namespace Attribution.Rules.Matching;

/// <summary>Phrases of several words, as hashes, looked up by their first or their last word; the longest come first. Immutable.</summary>
internal sealed class PhraseTable
{
    private readonly WordMap<uint[][]> byFirst;
    private readonly WordMap<uint[][]> byLast;

    /// <param name="phrases">The phrases, the longest first.</param>
    public PhraseTable(uint[][] phrases)
    {
        All = phrases;
        byFirst = ByWord.Group(All, static (phrase, add) => add(phrase[0]));
        byLast = ByWord.Group(All, static (phrase, add) => add(phrase[^1]));
    }

    /// <summary>The phrases, the longest first.</summary>
    public uint[][] All { get; }

    public static PhraseTable Of(IEnumerable<uint[]> phrases) => new([.. phrases.OrderByDescending(phrase => phrase.Length)]);

    public void ForEachFirstWord(Action<uint> visit) => byFirst.ForEachWord(visit);

    public ReadOnlySpan<uint[]> BeginningWith(uint word) => byFirst.Find(word);

    public ReadOnlySpan<uint[]> EndingWith(uint word) => byLast.Find(word);
}
