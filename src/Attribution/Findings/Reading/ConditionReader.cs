using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>Compiles <c>when</c> and <c>raise</c>: facts of a unit, each with the values that it must have; all must hold.</summary>
internal sealed class ConditionReader(YamlFile file, IReadOnlyDictionary<string, YamlNode> constants)
{
    private const string Either = "either";

    /// <summary>Deeper nesting than this is a mistake (or an alias that holds itself).</summary>
    private const int DeepestNesting = 12;

    private int depth;

    public Condition Read(YamlNode node, UnitKind unit)
    {
        if (node is not YamlMappingNode mapping)
            return Mistake(node, "expected facts with values, like 'naming: anonymous'");
        if (depth >= DeepestNesting)
            return Mistake(node, "conditions are nested too deeply");
        depth++;
        var parts = file.Pairs(mapping).Select(pair => ReadPart(pair.Key, pair.KeyNode, pair.Value, unit)).ToArray();
        depth--;
        return AllCondition.Of(parts);
    }

    private Condition ReadPart(string name, YamlNode key, YamlNode value, UnitKind unit)
    {
        if (name == Either)
            return ReadEither(value, unit);
        if (FactTable.Find(unit, name) is not { } fact)
            return Mistake(key, Suggestion.Explain($"fact of {EnumWords<UnitKind>.Of(unit)}", name, [.. FactTable.NamesOf(unit), Either]));
        if (Resolve(value) is not { } resolved)
            return Condition.Never;
        return fact.Kind switch
        {
            FactKind.Units => ReadUnits(fact, resolved),
            FactKind.Number => ReadNumber(fact, resolved),
            FactKind.Flag => ReadFlag(fact, resolved),
            _ => ReadText(fact, resolved),
        };
    }

    private Condition ReadEither(YamlNode value, UnitKind unit)
    {
        if (value is not YamlSequenceNode { Children.Count: > 1 } sequence)
            return Mistake(value, "expected a list of at least two alternatives for 'either'");
        var parts = sequence.Children.Select(child => Read(child, unit)).ToArray();
        return new EitherCondition(parts);
    }

    private Condition ReadUnits(Fact fact, YamlNode value)
    {
        if (value is not YamlMappingNode mapping)
            return Mistake(value, $"expected any, all, none or count for '{fact.Name}', like '{fact.Name}: {{count: 1}}'");
        var parts = file.Pairs(mapping).Select(pair => ReadQuantifier(fact, pair.Key, pair.KeyNode, pair.Value)).ToArray();
        return AllCondition.Of(parts);
    }

    /// <summary><c>all</c> asks for at least one unit: a claim without a source does not have "only anonymous" ones.</summary>
    private Condition ReadQuantifier(Fact fact, string name, YamlNode key, YamlNode value)
    {
        switch (name)
        {
            case "count":
                return Resolve(value) is { } number ? ReadNumber(fact, number) : Condition.Never;
            case "any":
                return new TiedCondition(fact, ofAll: false, Read(value, fact.Target));
            case "all":
                return new TiedCondition(fact, ofAll: true, Read(value, fact.Target));
            case "none":
                return new NotCondition(new TiedCondition(fact, ofAll: false, Read(value, fact.Target)));
            default:
                return Mistake(key, Suggestion.Explain($"key of '{fact.Name}'", name, ["any", "all", "none", "count"]));
        }
    }

    private Condition ReadNumber(Fact fact, YamlNode value) => new NumberConditionReader(file, Resolve).Read(fact, value);

    private Condition ReadText(Fact fact, YamlNode value) => new TextConditionReader(file, Resolve).Read(fact, value);

    private Condition ReadFlag(Fact fact, YamlNode value)
    {
        var wanted = value is YamlScalarNode { Value: "true" } ? 1 : value is YamlScalarNode { Value: "false" } ? 0 : -1;
        return wanted < 0 ? Mistake(value, $"expected true or false for '{fact.Name}'") : new NumberCondition(fact, wanted, wanted);
    }

    /// <summary>The value that a name like <c>$unnamed</c> stands for, or the node itself.</summary>
    public YamlNode? Resolve(YamlNode node)
    {
        if (node is not YamlScalarNode { Value: ['$', .. var name] })
            return node;
        if (constants.TryGetValue(name, out var value))
            return value;
        file.Report(node, Suggestion.Explain("name", "$" + name, constants.Keys.Order(StringComparer.Ordinal).Select(known => "$" + known)));
        return null;
    }

    private Condition Mistake(YamlNode node, string message)
    {
        file.Report(node, message);
        return Condition.Never;
    }
}
