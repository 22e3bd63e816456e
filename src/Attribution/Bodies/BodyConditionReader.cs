using Attribution.Articles;
using YamlDotNet.RepresentationModel;

namespace Attribution.Bodies;

/// <summary>Reads the <c>when</c> of a body rule: facts with their ranges, and places with their phrases.</summary>
internal sealed class BodyConditionReader(RuleYaml yaml, ArticleSegmenter segmenter)
{
    private static readonly Dictionary<string, BodyFact> FactNames =
        Enum.GetValues<BodyFact>().ToDictionary(fact => BodyRuleReader.Camel(fact.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, PhrasePlace> PlaceNames =
        Enum.GetValues<PhrasePlace>().ToDictionary(place => BodyRuleReader.Camel(place.ToString()), StringComparer.Ordinal);

    public void Read(YamlNode node, List<FactRange> facts, List<PhraseTest> phrases)
    {
        foreach (var (key, value) in yaml.Entries(node))
        {
            if (FactNames.TryGetValue(key.Value!, out var fact))
                facts.Add(Range(fact, value));
            else if (PlaceNames.TryGetValue(key.Value!, out var place))
                phrases.Add(new PhraseTest(place, [.. yaml.Items(value).Select(Phrase).Where(phrase => phrase.Length > 0)]));
            else
                yaml.Report(key, $"unknown fact '{key.Value}'; known are {string.Join(", ", FactNames.Keys.Concat(PlaceNames.Keys))}");
        }
    }

    /// <summary>yes, no, a figure, or {min, max}.</summary>
    private FactRange Range(BodyFact fact, YamlNode node)
    {
        if (node is not YamlMappingNode)
        {
            var value = yaml.Text(node) switch { "yes" => 1, "no" => 0, _ => yaml.Number(node) };
            return new FactRange(fact, value, value);
        }
        double min = double.NegativeInfinity, max = double.PositiveInfinity;
        foreach (var (key, bound) in yaml.Entries(node))
        {
            if (key.Value == "min")
                min = yaml.Number(bound);
            else if (key.Value == "max")
                max = yaml.Number(bound);
            else
                yaml.Report(key, $"unknown bound '{key.Value}'; known are min, max");
        }
        return new FactRange(fact, min, max);
    }

    private uint[] Phrase(YamlNode node)
    {
        var article = segmenter.Segment(yaml.Text(node), new ArticleInfo());
        if (article.TokenArray.Length == 0)
            yaml.Report(node, "an empty phrase stands everywhere");
        return [.. article.TokenArray.Select(token => WordHash.Of(token.Span.In(article.Text)))];
    }
}
