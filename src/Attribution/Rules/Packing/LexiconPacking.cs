namespace Attribution.Rules.Packing;

/// <summary>Word lists as a pack holds them: hashes, and the entries aside.</summary>
internal static class LexiconPacking
{
    private const char Separator = '\n';

    public static void Write(PackWriter to, Lexicon list, string folder)
    {
        to.Text(list.Name);
        to.Text(PackPath.Within(folder, list.File));
        to.Number(list.Entries.Count);
        to.Text(string.Join(Separator, list.Entries));
        to.Words(list.Words);
        to.List(list.Phrases, static (w, phrase) => w.Hashes(phrase));
    }

    public static Lexicon Read(PackReader from, PackTables tables, string folder)
    {
        var (name, file) = (from.Text(), PackPath.In(folder, from.Text()));
        var (count, text) = (from.Number(), from.Number());
        return new Lexicon(name, file, Entries(tables, text, count), from.Words(), from.List(static reader => reader.Hashes()));
    }

    private static Lazy<IReadOnlyList<string>> Entries(PackTables tables, int text, int count) =>
        new(() => count == 0 ? [] : (tables.Text(text) ?? throw PackReader.Damaged()).Split(Separator));
}
