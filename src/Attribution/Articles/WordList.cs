using System.Collections.Frozen;
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
        foreach (var line in ReadAll(path).AsSpan().EnumerateLines())
            if (line.Trim() is { IsEmpty: false } entry && entry[0] != '#')
                lines.Add(entry.ToString());
        return lines;
    }

    /// <summary>The entries as <see cref="WordHash"/> values.</summary>
    public static FrozenSet<uint> Read(string path)
    {
        var words = new HashSet<uint>();
        foreach (var word in Lines(path))
            words.Add(WordHash.Of(word));
        return words.ToFrozenSet();
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
