using System.Numerics;
using System.Text;
using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Rules.Packing;

/// <summary>
/// What the parts of a pack have in common: texts, each made when it is first asked for, sets of words and tables of phrases.
/// Thread-safe: two threads may make the same text, and either serves.
/// </summary>
internal sealed class PackTables
{
    private readonly string?[] texts;
    private readonly uint[] textEnds;
    private readonly PackReader textBytes;
    private readonly WordSet[] sets;
    private readonly PhraseTable[] phrases;

    public PackTables(PackReader texts, PackReader sets, PackReader phrases)
    {
        textEnds = texts.Hashes();
        textBytes = texts;
        this.texts = new string?[textEnds.Length];
        this.sets = sets.List(ReadSet);
        this.phrases = phrases.List(static reader => new PhraseTable(reader.List(static phrase => phrase.Hashes())));
    }

    public string? Text(int number) => number == 0 ? null : texts[number - 1] ??= Decoded(number - 1);

    public WordSet? Words(int number) => number == 0 ? null : sets[number - 1];

    public PhraseTable? Phrases(int number) => number == 0 ? null : phrases[number - 1];

    private string Decoded(int index)
    {
        var first = index == 0 ? 0 : (int)textEnds[index - 1];
        return Encoding.UTF8.GetString(textBytes.Rest[first..(int)textEnds[index]]);
    }

    private static WordSet ReadSet(PackReader reader)
    {
        var (count, hasZero, slots, filter) = (reader.Number(), reader.Flag(), reader.Hashes(), reader.ManyBits());
        return BitOperations.IsPow2(slots.Length) && count <= slots.Length && BitOperations.IsPow2(filter.Length)
            ? new WordSet(slots, count, hasZero, new WordFilter(filter)) : throw PackReader.Damaged();
    }
}
