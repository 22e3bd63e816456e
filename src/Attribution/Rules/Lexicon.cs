using Attribution.Articles;

namespace Attribution.Rules;

/// <summary>
/// A word list of <c>lexicons/NAME.txt</c>: one entry a line, of one or several words; <c>#</c> begins a comment. Entries
/// are kept as hashes (see <see cref="WordHash"/>), with the entries themselves for explaining and linting.
/// </summary>
internal sealed class Lexicon
{
    private readonly Lazy<IReadOnlyList<string>> entries;

    public Lexicon(string name, string file, IReadOnlyList<string> entries)
    {
        Name = name;
        File = file;
        this.entries = new Lazy<IReadOnlyList<string>>(entries);
        var words = new WordSetBuilder();
        foreach (var entry in entries)
            if (!entry.Contains(' ', StringComparison.Ordinal))
                words.Add(WordHash.Of(entry));
        Words = words.Build();
        Phrases = [.. entries.Where(entry => entry.Contains(' ', StringComparison.Ordinal)).Select(Hashes)];
    }

    /// <summary>A list whose hashes are known; its entries are read once they are asked for.</summary>
    public Lexicon(string name, string file, Lazy<IReadOnlyList<string>> entries, WordSet words, uint[][] phrases)
    {
        Name = name;
        File = file;
        this.entries = entries;
        Words = words;
        Phrases = phrases;
    }

    public string Name { get; }

    public string File { get; }

    public IReadOnlyList<string> Entries => entries.Value;

    /// <summary>Files of later folders whose entries were added, with how many each has.</summary>
    public IReadOnlyList<(string File, int Count)> Added { get; init; } = [];

    /// <summary>Hashes of the entries of one word.</summary>
    public WordSet Words { get; }

    /// <summary>Hashes, word by word, of the entries of several words.</summary>
    public uint[][] Phrases { get; }

    private static uint[] Hashes(string entry) =>
        Array.ConvertAll(entry.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => WordHash.Of(word));
}
