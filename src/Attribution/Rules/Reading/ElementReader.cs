using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>Reads one element of a pattern, with the lists that <c>let</c> named put in.</summary>
internal sealed class ElementReader(IReadOnlyDictionary<string, IReadOnlyList<string>> let)
{
    private const int LongestGap = 16;
    private static readonly string[] Layers = ["mention", "cue", "clause"];

    public Element? Read(YamlMapping owner, YamlNode node)
    {
        if (owner.Mapping(node, "an element") is not { } map)
            return null;
        var element = Tests(map) with { Line = map.Line };
        element = Layer(map, Quantity(map, element)) with
        {
            Capture = map.Text("as"),
            IsAnchor = map.Flag("anchor"),
        };
        var isKnown = map.RefuseOthers();
        if (isKnown && !element.HasTest && !element.Lazy)
            map.Report(null, "the element tests nothing: name a word, list, tag, mention, clause, or a gap");
        return element;
    }

    /// <summary>A bare test, as <c>not</c> and <c>except</c> have it.</summary>
    public Element? ReadTest(YamlMapping owner, YamlNode node)
    {
        if (owner.Mapping(node, "a test") is not { } map)
            return null;
        var element = Tests(map) with { Line = map.Line };
        map.RefuseOthers();
        return element;
    }

    private Element Tests(YamlMapping map) => new()
    {
        Words = Values(map, "word"),
        Lemmas = Values(map, "lemma"),
        Tags = Values(map, "tag"),
        Lists = Values(map, "list"),
        LemmaLists = Values(map, "lemmas"),
        Kinds = Values(map, "kind"),
        Shapes = Values(map, "shape"),
        Relations = Values(map, "relation"),
        At = Values(map, "at"),
        Quoted = map.OptionalFlag("quoted"),
        Not = map.Take("not") is { } not ? ReadTest(map, not) : null,
    };

    private static Element Quantity(YamlMapping map, Element element)
    {
        var optional = map.Flag("optional");
        var repeat = map.Number("repeat", 1, 1, LongestGap);
        var gap = map.Number("gap", 0, 0, LongestGap);
        return gap > 0
            ? element with { Min = 0, Max = gap, Lazy = true }
            : element with { Min = optional ? 0 : 1, Max = repeat };
    }

    private Element Layer(YamlMapping map, Element element)
    {
        var paths = Values(map, "path");
        foreach (var layer in Layers)
        {
            var labels = Values(map, layer);
            if (labels.Count == 0)
                continue;
            if (element.Layer is not null)
                map.Report(null, $"an element is one span: '{element.Layer}' or '{layer}', not both");
            element = element with { Layer = layer, Labels = labels is ["any"] ? [] : labels };
        }
        if (paths.Count > 0 && element.Layer is null)
            map.Report(null, "'path' leads to a mention or a clause: name which");
        return element with { Paths = paths };
    }

    private IReadOnlyList<string> Values(YamlMapping map, string key)
    {
        var values = map.Texts(key);
        if (values.Count == 0 || !values.Any(value => value.StartsWith('$')))
            return values;
        return [.. values.SelectMany(value => Expand(map, key, value))];
    }

    private IReadOnlyList<string> Expand(YamlMapping map, string key, string value)
    {
        if (!value.StartsWith('$') || value.Length == 1)
            return [value];
        if (let.TryGetValue(value[1..], out var list))
            return list;
        map.Report(map.Take(key), $"unknown list '{value}': {Suggestion.For(value[1..], let.Keys)}");
        return [];
    }
}
