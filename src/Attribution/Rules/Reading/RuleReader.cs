using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>Reads one rule file.</summary>
internal static class RuleReader
{
    private static string[] AttributesOf(RuleKind kind) => kind switch
    {
        RuleKind.Cues => ["kind", "part", "certain", "type"],
        RuleKind.Mentions => ["form", "part"],
        RuleKind.Clauses => ["mark", "form"],
        RuleKind.Attributions => [],
        RuleKind.Sources => ["sets", "value", "class", "strength"],
        RuleKind.Passages => ["kind"],
        RuleKind.Quantities => ["kind", "value"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Rule? Read(string file, RuleKind kind, ProblemList problems)
    {
        if (YamlFile.Open(file, problems) is not { } map)
            return null;
        var before = problems.Count;
        var id = map.Required("id");
        var source = Source(map, kind);
        var rule = new Rule
        {
            Id = id,
            Kind = kind,
            File = file,
            Line = map.Line,
            Replaces = map.Text("replaces"),
            Formerly = map.Texts("formerly"),
            Priority = map.Number("priority", 0, -100, 100),
            Attributes = ReadAttributes(map, kind),
            Source = new Lazy<RuleSource>(source),
        };
        map.RefuseOthers();
        Check(rule, map);
        RuleShapeCheck.Run(rule, problems);
        return problems.Count == before ? rule : null;
    }

    private static RuleSource Source(YamlMapping map, RuleKind kind)
    {
        var reader = new ElementReader(Let(map));
        return new RuleSource
        {
            Title = map.Required("title"),
            Why = map.Required("why"),
            Pattern = Pattern(map, kind, reader),
            Exceptions = [.. map.Items("except").SelectMany(node => Exceptions(map, node, reader))],
            Examples = [.. map.Items("examples").Select(node => ExampleReader.Read(map, node)).OfType<RuleExample>()],
        };
    }

    private static IReadOnlyList<Element> Pattern(YamlMapping map, RuleKind kind, ElementReader reader)
    {
        IReadOnlyList<Element> pattern = [.. map.Items("match").Select(node => reader.Read(map, node)).OfType<Element>()];
        if (kind != RuleKind.Cues)
            return pattern;
        if (CueContext.IsAmbiguous(pattern))
            map.Report(map.Take("match"), "only one element before the head and one after it can be 'as: context': what stands before the one, or after the other, is no part of the cue either");
        return CueContext.Distinct(pattern);
    }

    private static Dictionary<string, IReadOnlyList<string>> Let(YamlMapping map)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (map.Take("let") is not { } node || map.Mapping(node, "'let'") is not { } let)
            return lists;
        foreach (var name in let.Keys.ToList())
            lists[name] = let.Texts(name);
        return lists;
    }

    private static IEnumerable<RuleExceptionClause> Exceptions(YamlMapping owner, YamlNode node, ElementReader reader)
    {
        if (owner.Mapping(node, "an exception") is not { } map)
            yield break;
        foreach (var place in map.Keys.ToList())
            if (map.Take(place) is { } test && reader.ReadTest(owner, test) is { } element)
                yield return new RuleExceptionClause(place, element, map.Line);
    }

    private static Dictionary<string, string> ReadAttributes(YamlMapping map, RuleKind kind)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in AttributesOf(kind))
            if (map.Text(key) is { } value)
                attributes[key] = value;
        return attributes;
    }

    private static void Check(Rule rule, YamlMapping map)
    {
        void Fault(string message) => map.Report(null, message);
        if (rule.Pattern.Count == 0)
            Fault("'match' is missing: a rule needs at least one element");
        if (rule.Pattern.Count(element => element.IsAnchor) > 1)
            Fault("a rule has at most one anchor");
        if (rule.Examples.All(example => example.Expect != ExampleExpectation.Hit))
            Fault("'examples' needs at least one hit, with tags around what is found");
        if (rule.Examples.All(example => example.Expect != ExampleExpectation.None))
            Fault("'examples' needs at least one near-miss, with 'expect: none'");
        var captures = rule.Pattern.Select(element => element.Capture).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var exception in rule.Exceptions)
            if (exception.Place is not ("before" or "after") && !captures.Contains(exception.Place))
                map.Problems.Add(rule.File, exception.Line, $"'except' speaks of '{exception.Place}', which nothing captures");
    }
}
