using System.Collections.Frozen;

namespace Attribution.Articles;

/// <summary>Reads a word list: one entry a line, UTF-8; empty lines and lines that begin with '#' are left out.</summary>
internal static class WordList
{
    public static IEnumerable<string> Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var entry = line.AsSpan().Trim();
            if (!entry.IsEmpty && entry[0] != '#')
                yield return entry.ToString();
        }
    }

    /// <summary>The entries as <see cref="WordHash"/> values.</summary>
    public static FrozenSet<uint> Read(string path) => Lines(path).Select(word => WordHash.Of(word)).ToFrozenSet();
}
