namespace Attribution.Readers.Html;

/// <summary>Finds phrases in the names that pages give to their elements. Immutable.</summary>
internal sealed class LabelWords
{
    private const int LongestPhrase = 4, LongestName = 200;

    private readonly Dictionary<string, LabelKind> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelKind> whole = new(StringComparer.Ordinal);

    /// <summary>"article-body" also stands for the same words written as one; "=body" only for a whole name.</summary>
    public void Add(LabelKind kind, IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            var words = Split(entry.TrimStart('='));
            Add(entry.StartsWith('=') ? whole : phrases, string.Join('-', words), kind);
            if (words.Count > 1)
                Add(entry.StartsWith('=') ? whole : phrases, string.Concat(words), kind);
        }
    }

    private static void Add(Dictionary<string, LabelKind> table, string phrase, LabelKind kind) =>
        table[phrase] = table.GetValueOrDefault(phrase) | kind;

    public LabelKind Find(string name)
    {
        if (name.Length > LongestName)
            return LabelKind.None;
        var words = Split(name);
        var kind = whole.GetValueOrDefault(string.Join('-', words));
        for (var first = 0; first < words.Count; first++)
        {
            var phrase = "";
            for (var end = first; end < Math.Min(words.Count, first + LongestPhrase); end++)
            {
                phrase = end == first ? words[end] : phrase + "-" + words[end];
                kind |= phrases.GetValueOrDefault(phrase);
            }
        }
        return kind;
    }

    /// <summary>Words end at signs, and where a small letter meets a capital; figures are left out, for they number things.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= name.Length; at++)
        {
            var inWord = at < name.Length && (char.IsLetter(name[at]) || start >= 0 && char.IsAsciiDigit(name[at]));
            var breaks = start >= 0 && (!inWord || char.IsUpper(name[at]) && char.IsLower(name[at - 1]));
            if (breaks)
                words.Add(name[start..at].ToLowerInvariant());
            if (breaks || start < 0)
                start = inWord ? at : -1;
        }
        return words;
    }
}
