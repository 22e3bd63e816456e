using System.Collections.Frozen;
using System.Text;

namespace Attribution.Articles;

/// <summary>Reads a word list: one entry a line, UTF-8; empty lines and lines that begin with '#' are left out.</summary>
internal static class WordList
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">The file is not UTF-8 text.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        foreach (var line in ReadAll(path))
        {
            var entry = line.AsSpan().Trim();
            if (!entry.IsEmpty && entry[0] != '#')
                yield return entry.ToString();
        }
    }

    /// <summary>The entries as <see cref="WordHash"/> values.</summary>
    public static FrozenSet<uint> Read(string path)
    {
        var words = new HashSet<uint>();
        foreach (var word in Lines(path))
            words.Add(WordHash.Of(word));
        return words.ToFrozenSet();
    }

    private static string[] ReadAll(string path)
    {
        try
        {
            return File.ReadAllLines(path, StrictUtf8);
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}: not UTF-8 text; save the file as UTF-8", e);
        }
    }
}
