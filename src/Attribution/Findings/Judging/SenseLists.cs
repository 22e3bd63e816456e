using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Findings.Judging;

/// <summary>
/// Word lists whose words have a sense in common: blame, praise, crowds, minds. They carry what was learned of one word over to
/// others that no marked article holds. Immutable and thread-safe.
/// </summary>
internal sealed class SenseLists
{
    private const string Prefix = "finding-", SensePrefix = "finding-sense-";

    private static readonly string[] Others = ["accusation", "evaluative"];

    private readonly WordMap<string[]> sensesOf;

    private SenseLists(IEnumerable<(string Name, string File)> lists) =>
        sensesOf = new WordMap<string[]>(lists.SelectMany(list => WordList.Read(list.File).All.Select(word => (word, list.Name)))
            .GroupBy(pair => pair.word).ToDictionary(group => group.Key, group => group.Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal).ToArray()));

    public static SenseLists None { get; } = new([]);

    /// <summary>Reads the lists of a language's folder.</summary>
    public static SenseLists Load(string rulesFolder) =>
        Directory.Exists(Path.Combine(rulesFolder, "lexicons")) ? new(Files(rulesFolder).Select(file => (NameOf(file), file))) : None;

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
}
