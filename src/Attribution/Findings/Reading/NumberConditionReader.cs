using Attribution.Rules;
using Attribution.Rules.Reading;
using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>Compiles what a number must be: <c>2</c>, <c>none</c>, <c>any</c>, <c>{at-least: 2, at-most: 5}</c>.</summary>
internal sealed class NumberConditionReader(YamlFile file, Func<YamlNode, YamlNode?> resolve)
{
    public Condition Read(Fact fact, YamlNode value) => value switch
    {
        YamlScalarNode { Value: "none" } => new KnownCondition(fact, wanted: false),
        YamlScalarNode { Value: "any" } => new KnownCondition(fact, wanted: true),
        YamlScalarNode => Number(value, fact.Name) is { } number ? new NumberCondition(fact, number, number) : Condition.Never,
        YamlMappingNode mapping => Range(fact, mapping),
        _ => Mistake(value, $"expected a number for '{fact.Name}', like 2 or {{at-least: 2}}"),
    };

    private Condition Range(Fact fact, YamlMappingNode mapping)
    {
        var (least, most) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var (key, keyNode, value) in file.Pairs(mapping))
        {
            if (key is not ("at-least" or "at-most"))
                return Mistake(keyNode, Suggestion.Explain($"key of '{fact.Name}'", key, ["at-least", "at-most"]));
            if (resolve(value) is not { } resolved || Number(resolved, key) is not { } number)
                return Condition.Never;
            (least, most) = key == "at-least" ? (number, most) : (least, number);
        }
        return new NumberCondition(fact, least, most);
    }

    private double? Number(YamlNode node, string name) => file.Number(node, $"expected a number for '{name}'");

    private Condition Mistake(YamlNode node, string message)
    {
        file.Report(node, message);
        return Condition.Never;
    }
}
