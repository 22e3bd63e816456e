using Attribution.Articles;
using Attribution.Rules.Matching;
using Attribution.Rules.Packing;

namespace Attribution.Findings.Judging;

/// <summary>
/// Word lists whose words have a sense in common: blame, praise, crowds, minds. They carry what was learned of one word over to
/// others that no marked article holds. Immutable and thread-safe.
/// </summary>
internal sealed class SenseLists
{
    private const string Prefix = "finding-", SensePrefix = "finding-sense-";

    private static readonly string[] Others = ["accusation", "evaluative"];

    private readonly SenseList[] lists;
    private readonly WordMap<string[]> sensesOf;

    /// <param name="lists">By name.</param>
    private SenseLists(SenseList[] lists)
    {
        this.lists = lists;
        var words = 0;
        foreach (var list in lists)
            words = Math.Max(words, list.Words.Count);
        var senses = new WordGroups<string>(words);
        foreach (var list in lists)
        {
            senses.Begin(list.Name);
            list.Words.ForEach(senses.Add);
        }
        sensesOf = senses.Build();
    }

    public static SenseLists None { get; } = new([]);

    /// <summary>Reads the lists of a language's folder.</summary>
    public static SenseLists Load(string rulesFolder) => Directory.Exists(Path.Combine(rulesFolder, "lexicons"))
        ? new([.. Files(rulesFolder).Select(file => new SenseList(NameOf(file), WordList.Read(file))).OrderBy(list => list.Name, StringComparer.Ordinal)]) : None;

    public void Write(PackWriter to) => to.List(lists, static (w, list) =>
    {
        w.Text(list.Name);
        w.Words(list.Words);
    });

    public static SenseLists Read(PackReader from) => new(from.List(static reader => new SenseList(reader.Text(), reader.Words())));

    /// <summary>Whether a list is read for its sense alone.</summary>
    public static bool IsSense(string list) => list.StartsWith(SensePrefix, StringComparison.Ordinal);

    /// <summary>The senses of a token, by its form or its lemma; often none or one.</summary>
    public string[] Of(MatchText text, int token) => sensesOf.Find(text.Lemmas[token]) ?? sensesOf.Find(text.Forms[token]) ?? [];

    private static IEnumerable<string> Files(string rulesFolder) => Directory.EnumerateFiles(Path.Combine(rulesFolder, "lexicons"), Prefix + "*.txt")
        .Concat(Others.Select(name => Path.Combine(rulesFolder, "lexicons", name + ".txt")).Where(File.Exists)).Order(StringComparer.Ordinal);

    private static string NameOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name.StartsWith(SensePrefix, StringComparison.Ordinal) ? name[SensePrefix.Length..] : name;
    }

    private sealed record SenseList(string Name, WordSet Words);
}
