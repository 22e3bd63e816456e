using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Bodies;

/// <summary>Reads the <c>when</c> of a body rule: facts with their ranges, and places with their phrases.</summary>
internal sealed class BodyConditionReader(ArticleSegmenter segmenter)
{
    private static readonly Dictionary<string, BodyFact> FactNames =
        Enum.GetValues<BodyFact>().ToDictionary(fact => BodyRuleReader.Camel(fact.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, PhrasePlace> PlaceNames =
        Enum.GetValues<PhrasePlace>().ToDictionary(place => BodyRuleReader.Camel(place.ToString()), StringComparer.Ordinal);

    public void Read(YamlMapping owner, YamlNode node, List<FactRange> facts, List<PhraseTest> phrases)
    {
        if (owner.Mapping(node, "'when'") is not { } map)
            return;
        foreach (var (key, keyNode, value) in map.Yaml.Pairs(map.Node))
        {
            if (FactNames.TryGetValue(key, out var fact))
                facts.Add(Range(map, fact, value));
            else if (PlaceNames.TryGetValue(key, out var place))
                phrases.Add(new PhraseTest(place, [.. map.Items(key).Select(item => Phrase(map, item)).Where(phrase => phrase.Length > 0)]));
            else
                map.Report(keyNode, Suggestion.Explain("fact", key, FactNames.Keys.Concat(PlaceNames.Keys)));
        }
    }

    /// <summary>yes, no, a figure, or {min, max}.</summary>
    private static FactRange Range(YamlMapping owner, BodyFact fact, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            var value = Figure(owner, node);
            return new FactRange(fact, value, value);
        }
        double min = double.NegativeInfinity, max = double.PositiveInfinity;
        foreach (var (key, keyNode, bound) in owner.Yaml.Pairs(mapping))
        {
            if (key == "min")
                min = Figure(owner, bound);
            else if (key == "max")
                max = Figure(owner, bound);
            else
                owner.Report(keyNode, Suggestion.Explain("bound", key, ["min", "max"]));
        }
        return new FactRange(fact, min, max);
    }

    private static double Figure(YamlMapping owner, YamlNode node) => node switch
    {
        YamlScalarNode { Value: "yes" } => 1,
        YamlScalarNode { Value: "no" } => 0,
        _ => owner.Yaml.Number(node, $"a figure, yes or no is expected, not '{node}'") ?? 0,
    };

    private uint[] Phrase(YamlMapping owner, YamlNode node)
    {
        if (owner.Yaml.Scalar(node, "a phrase") is not { } text)
            return [];
        var article = segmenter.Segment(text, new ArticleInfo());
        if (article.TokenArray.Length == 0)
            owner.Report(node, "an empty phrase stands everywhere");
        return Array.ConvertAll(article.TokenArray, token => WordHash.Of(token.Span.In(article.Text)));
    }
}
