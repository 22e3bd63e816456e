using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Rules.Packing;

/// <summary>What the parts of a pack have in common while it is written: each text, set and table once. 0 stands for none.</summary>
internal sealed class PackPool
{
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);
    private readonly List<WordSet> setList = [];
    private readonly List<PhraseTable> tableList = [];

    public int Text(string? text)
    {
        if (text is null)
            return 0;
        if (!texts.TryGetValue(text, out var number))
            texts[text] = number = texts.Count + 1;
        return number;
    }

    public int Words(WordSet? words)
    {
        if (words is null)
            return 0;
        var key = $"{words.HasZero} {string.Join(' ', words.Slots.ToArray())}";
        if (!sets.TryGetValue(key, out var number))
        {
            setList.Add(words);
            sets[key] = number = setList.Count;
        }
        return number;
    }

    public int Phrases(PhraseTable? phrases)
    {
        if (phrases is null)
            return 0;
        var key = string.Join('|', phrases.All.Select(phrase => string.Join(' ', phrase)));
        if (!tables.TryGetValue(key, out var number))
        {
            tableList.Add(phrases);
            tables[key] = number = tableList.Count;
        }
        return number;
    }

    public byte[] WriteTexts() => Written(writer => writer.Table(texts.Keys));

    public byte[] WriteWordSets() => Written(writer => writer.List(setList, static (w, set) =>
    {
        w.Number(set.Count);
        w.Flag(set.HasZero);
        w.Hashes(set.Slots);
        w.Bits(set.Filter.Bits);
    }));

    public byte[] WritePhrases() => Written(writer => writer.List(tableList, static (w, table) => w.List(table.All, static (w, phrase) => w.Hashes(phrase))));

    private byte[] Written(Action<PackWriter> write)
    {
        var writer = new PackWriter(this);
        write(writer);
        return writer.ToArray();
    }
}
