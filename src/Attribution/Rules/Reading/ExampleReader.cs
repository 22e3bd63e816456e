using System.Text;
using Attribution.Articles;
using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>Reads an inline example: a text with tags around what must be captured, or a mapping with <c>text</c> and <c>expect</c>.</summary>
internal static class ExampleReader
{
    public static RuleExample? Read(YamlMapping owner, YamlNode node)
    {
        if (node is YamlScalarNode scalar)
            return Parse(owner, node, scalar.Value ?? "", ExampleExpectation.Hit);
        if (owner.Mapping(node, "an example") is not { } map)
            return null;
        var text = map.Required("text");
        var expect = Expectation(map);
        map.RefuseOthers();
        return Parse(owner, node, text, expect);
    }

    private static ExampleExpectation Expectation(YamlMapping map)
    {
        switch (map.Text("expect"))
        {
            case null or "hit": return ExampleExpectation.Hit;
            case "none": return ExampleExpectation.None;
            case "todo": return ExampleExpectation.Todo;
            case var other:
                map.Report(null, $"'expect' takes hit, none or todo, not '{other}'");
                return ExampleExpectation.None;
        }
    }

    private static RuleExample? Parse(YamlMapping owner, YamlNode node, string tagged, ExampleExpectation expect)
    {
        var text = new StringBuilder(tagged.Length);
        var spans = new List<(string, TextSpan)>();
        var open = new Stack<(string Name, int Start)>();
        for (var i = 0; i < tagged.Length; i++)
        {
            var close = tagged[i] == '<' ? tagged.IndexOf('>', i) : -1;
            var name = close > i ? tagged[(i + 1)..close] : "";
            if (!IsTag(name))
            {
                text.Append(tagged[i]);
                continue;
            }
            i = close;
            if (name[0] != '/')
                open.Push((name, text.Length));
            else if (open.TryPop(out var start) && start.Name == name[1..])
                spans.Add((start.Name, new TextSpan(start.Start, text.Length)));
            else
                return Fault(owner, node, $"the tag <{name}> closes nothing");
        }
        if (open.Count > 0)
            return Fault(owner, node, $"the tag <{open.Peek().Name}> is never closed");
        if (expect == ExampleExpectation.Hit && spans.Count == 0)
            return Fault(owner, node, "a hit needs tags around what must be found, such as <cue>said</cue>");
        return new RuleExample(text.ToString(), spans, expect, tagged, (int)node.Start.Line);
    }

    private static bool IsTag(string name)
    {
        var letters = name.StartsWith('/') ? name.AsSpan(1) : name;
        return letters.Length > 0 && !letters.ContainsAnyExceptInRange('a', 'z');
    }

    private static RuleExample? Fault(YamlMapping owner, YamlNode node, string message)
    {
        owner.Report(node, message);
        return null;
    }
}
