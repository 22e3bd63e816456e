using Attribution.Articles;

namespace Attribution.Rules;

/// <summary>
/// A word list of <c>lexicons/NAME.txt</c>: one entry a line, of one or several words; <c>#</c> begins a comment. Entries
/// are kept as hashes (see <see cref="WordHash"/>), with the entries themselves for explaining and linting.
/// </summary>
internal sealed class Lexicon
{
    public Lexicon(string name, string file, IReadOnlyList<string> entries)
    {
        Name = name;
        File = file;
        Entries = entries;
        foreach (var entry in entries)
            if (entry.Contains(' ', StringComparison.Ordinal))
                Phrases.Add(Hashes(entry));
            else
                Words.Add(WordHash.Of(entry));
    }

    public string Name { get; }

    public string File { get; }

    public IReadOnlyList<string> Entries { get; }

    /// <summary>Files of later folders whose entries were added, with how many each has.</summary>
    public IReadOnlyList<(string File, int Count)> Added { get; init; } = [];

    /// <summary>Hashes of the entries of one word.</summary>
    public HashSet<uint> Words { get; } = [];

    /// <summary>Hashes, word by word, of the entries of several words.</summary>
    public List<uint[]> Phrases { get; } = [];

    private static uint[] Hashes(string entry) =>
        Array.ConvertAll(entry.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => WordHash.Of(word));
}
