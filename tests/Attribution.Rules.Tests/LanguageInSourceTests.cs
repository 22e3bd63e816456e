using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Tests;

/// <summary>No word of the language stands in the program: what depends on English is data in <c>rules/en</c>.</summary>
public sealed partial class LanguageInSourceTests
{
    private static readonly string[] WordKeys = ["word", "lemma", "let"];
    private static readonly string[] TextKeys = ["title", "why", "text", "help", "fix", "message", "examples", "finds", "standards", "begins", "ends", "contains", "is"];

    /// <summary>Words of the language that also mean something to a program, with what they mean there.</summary>
    private static readonly Dictionary<string, string> Technical = new(StringComparer.OrdinalIgnoreCase)
    {
        ["keys and values of rule files that no built-in rule happens to use"] =
            "after before certain expect false gap let nothing quoted string type with words root clause near no yes none key hit statement thresholds threshold message bound fact file value in to on as from when true type all any confirmed people official lines",
        ["names of facts, placeholders and report fields"] =
            "acceptance accusation act anonymous findings guesses bin stance channel claim claims collective content corroboration description info knowledge lead medium name named outlet own partial reason side source specific stock title un warning weak attribution evaluative "
            + "mental response document level evidence number speaker sentence",
        ["units in the values of date rules"] = "week",
        ["columns, fields, classes and labels in the forms of reports"] = "line column rule confidence language notice tool driver version properties recommendation note results uri region terms second reports",
        ["names of fields and attributes in documents"] = "author publisher val byline outlet headline summary content body picture video audio object class style article aside label time br pages size table link",
        ["options, settings and commands"] = "accept analyze merge evaluate explain list show test format catalogue pack rules never",
    };

    [Test]
    public void NoLiteralOfTheProgramIsAWordOfTheRules()
    {
        var words = Words();
        var technical = Technical.Values.SelectMany(list => list.Split(' ')).Concat(Names()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = from file in Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
                    where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("Attribution.Training", StringComparison.Ordinal)
                    from Match literal in Literal().Matches(Comment().Replace(File.ReadAllText(file), ""))
                    let word = literal.Groups[1].Value.Trim()
                    where words.Contains(word) && !technical.Contains(word)
                    select $"{Path.GetFileName(file)}: {word}";
        Assert.That(found.Distinct(), Is.Empty, "a word of the language belongs into rules/en; if the program means something else by it, list it in this test with the reason");
    }

    [Test]
    public void ScanSeesTheWordsThatItGuards() => Assert.That(Words(), Does.Contain("spokesman").Or.Contain("spokesperson").And.Contain("according"));

    private static HashSet<string> Words()
    {
        var words = Directory.EnumerateFiles(Path.Combine(Rules(), "lexicons"), "*.txt").SelectMany(File.ReadLines)
            .Select(line => line.Trim()).Where(line => line.Length > 1 && line[0] != '#').ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var root in RuleFiles())
            Walk(root, (key, value) => words.UnionWith(WordKeys.Contains(key) && value.Length > 1 ? [value] : []));
        return words;
    }

    /// <summary>Keys of the rule files, and the values that are names of the rule language.</summary>
    private static HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var root in RuleFiles())
        {
            names.UnionWith(root.AllNodes.OfType<YamlMappingNode>().SelectMany(node => node.Children.Keys).Select(key => key.ToString()));
            Walk(root, (key, value) => names.UnionWith(WordKeys.Contains(key) || TextKeys.Contains(key) ? [] : [value]));
        }
        return names;
    }

    private static void Walk(YamlMappingNode node, Action<string, string> visit)
    {
        foreach (var (key, value) in node.Children)
            foreach (var leaf in value is YamlSequenceNode list ? list.Children : [value])
                if (leaf is YamlMappingNode inner)
                    Walk(inner, visit);
                else if (leaf is YamlScalarNode scalar)
                    visit(key.ToString(), scalar.Value ?? "");
    }

    /// <summary>What pages call their parts is no name of the rule language.</summary>
    private static IEnumerable<YamlMappingNode> RuleFiles()
    {
        foreach (var file in Directory.EnumerateFiles(Rules(), "*.yaml", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "page.yaml"))
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(file)));
            yield return (YamlMappingNode)stream.Documents[0].RootNode;
        }
    }

    private static string Rules() => Path.Combine(Root(), "rules", "en");

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^\\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
