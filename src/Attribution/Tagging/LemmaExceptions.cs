using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>Lemmas of irregular forms, by form and class; read from lines of form, tag and lemma parted by tabs.</summary>
internal sealed class LemmaExceptions
{
    private readonly Dictionary<ulong, Entry> _entries = [];
    private readonly bool[] _hasClass = new bool[TagSet.Names.Length];

    // The forms of all classes: most words are regular in each.
    private WordSet _forms = WordSet.Empty;

    private LemmaExceptions()
    {
    }

    /// <exception cref="InvalidDataException">A line is malformed; the message names file and line.</exception>
    public static LemmaExceptions Load(string path)
    {
        var exceptions = new LemmaExceptions();
        var forms = new WordSetBuilder();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !exceptions.TryAdd(line, forms))
                throw new InvalidDataException($"{path}:{number}: expected a form, a tag and a lemma parted by tabs, not '{line}'.");
        }
        exceptions._forms = forms.Build();
        return exceptions;
    }

    /// <summary>The hash of the lemma; false if the form is regular.</summary>
    public bool TryFind(uint form, byte lemmaClass, out uint lemma)
    {
        lemma = 0;
        if (!_hasClass[lemmaClass] || !_forms.Contains(form))
            return false;
        ref readonly var entry = ref CollectionsMarshal.GetValueRefOrNullRef(_entries, Key(form, lemmaClass));
        if (Unsafe.IsNullRef(in entry))
            return false;
        lemma = entry.Hash;
        return true;
    }

    /// <summary>The lemma itself, or null.</summary>
    public string? Find(uint form, byte lemmaClass) => _entries.TryGetValue(Key(form, lemmaClass), out var entry) ? entry.Lemma : null;

    private bool TryAdd(string line, WordSetBuilder forms)
    {
        var parts = line.Split('\t');
        if (parts.Length != 3 || TagSet.IndexOf(parts[1]) < 0)
            return false;
        var lemmaClass = (byte)TagSet.IndexOf(parts[1]);
        _hasClass[lemmaClass] = true;
        forms.Add(WordHash.Of(parts[0]));
        _entries[Key(WordHash.Of(parts[0]), lemmaClass)] = new Entry(parts[2], WordHash.Of(parts[2]));
        return true;
    }

    private static ulong Key(uint form, byte lemmaClass) => form | ((ulong)lemmaClass << 32);

    private readonly record struct Entry(string Lemma, uint Hash);
}
