using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>
/// Compiles what a choice or a text must be: <c>none</c>, <c>any</c>, a value, a list of values, <c>{not: …}</c>, and for
/// texts <c>{words: […]}</c>, which holds where the text has one of the words.
/// </summary>
internal sealed class TextConditionReader(YamlFile file, Func<YamlNode, YamlNode?> resolve)
{
    public Condition Read(Fact fact, YamlNode value)
    {
        if (value is YamlMappingNode mapping)
            return ReadMapping(fact, mapping);
        if (value is YamlScalarNode { Value: "any" })
            return new KnownCondition(fact, wanted: true);
        return OneOf(fact, file.Scalars(value, fact.Name), value);
    }

    private TextCondition OneOf(Fact fact, IReadOnlyList<string> values, YamlNode node)
    {
        var wanted = values.ToHashSet(fact.Kind == FactKind.Choice ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        var none = !fact.Choices().Contains("none") && wanted.Remove("none");
        if (fact.Kind == FactKind.Choice)
            foreach (var unknown in wanted.Where(value => !fact.Choices().Contains(value)))
                file.Report(node, Suggestion.Explain($"value of '{fact.Name}'", unknown, [.. fact.Choices(), "any", "none"]));
        return new TextCondition(fact, [.. wanted], none);
    }

    private Condition ReadMapping(Fact fact, YamlMappingNode mapping)
    {
        var parts = file.Pairs(mapping).Select(pair => ReadKey(fact, pair.Key, pair.KeyNode, pair.Value)).ToArray();
        return parts.Length == 0 ? Mistake(mapping, $"expected not or words for '{fact.Name}'") : AllCondition.Of(parts);
    }

    private Condition ReadKey(Fact fact, string key, YamlNode keyNode, YamlNode value)
    {
        if (resolve(value) is not { } resolved)
            return Condition.Never;
        switch (key)
        {
            case "not":
                return new NotCondition(Read(fact, resolved));
            case "words" when fact.Kind == FactKind.Text:
                return new WordsCondition(fact, [.. file.Scalars(resolved, key)]);
            default:
                return Mistake(keyNode, Suggestion.Explain($"key of '{fact.Name}'", key, fact.Kind == FactKind.Text ? ["not", "words"] : ["not"]));
        }
    }

    private Condition Mistake(YamlNode node, string message)
    {
        file.Report(node, message);
        return Condition.Never;
    }
}
