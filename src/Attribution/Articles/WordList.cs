using System.Text;

namespace Attribution.Articles;

/// <summary>Reads a word list: one entry a line, UTF-8; empty lines and lines that begin with '#' are left out.</summary>
internal static class WordList
{
    /// <exception cref="InvalidDataException">The file is not UTF-8 text.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static List<string> Lines(string path)
    {
        var lines = new List<string>();
        // Not by EnumerateLines, which looks for rare line ends as well and is slow before it is compiled: a list is read once, at the start.
        for (var rest = ReadAll(path).AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny('\n', '\r');
            if ((end < 0 ? rest : rest[..end]).Trim() is { IsEmpty: false } entry && entry[0] != '#')
                lines.Add(entry.ToString());
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return lines;
    }

    /// <summary>The entries as <see cref="WordHash"/> values.</summary>
    public static WordSet Read(string path)
    {
        var words = new WordSetBuilder();
        foreach (var word in Lines(path))
            words.Add(WordHash.Of(word));
        return words.Build();
    }

    private static string ReadAll(string path)
    {
        try
        {
            return Utf8File.Read(path);
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}: not UTF-8 text; save the file as UTF-8", e);
        }
    }
}
