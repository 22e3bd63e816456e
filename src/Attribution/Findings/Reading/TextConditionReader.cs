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
    // Of more values than this a hash table finds one faster.
    private const int Few = 8;

    public Condition Read(Fact fact, YamlNode value)
    {
        if (value is YamlMappingNode mapping)
            return ReadMapping(fact, mapping);
        if (value is YamlScalarNode { Value: "any" })
            return (facts, index) => fact.Text(facts, index) is not null;
        return OneOf(fact, file.Scalars(value, fact.Name), value);
    }

    private Condition OneOf(Fact fact, IReadOnlyList<string> values, YamlNode node)
    {
        var wanted = values.ToHashSet(fact.Kind == FactKind.Choice ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        var none = !fact.Choices.Contains("none") && wanted.Remove("none");
        if (fact.Kind == FactKind.Choice)
            foreach (var unknown in wanted.Where(value => !fact.Choices.Contains(value)))
                file.Report(node, Suggestion.Explain($"value of '{fact.Name}'", unknown, [.. fact.Choices, "any", "none"]));
        return (wanted.Count, fact.Kind) switch
        {
            (> Few, _) => (facts, index) => fact.Text(facts, index) is { } text ? wanted.Contains(text) : none,
            (_, FactKind.Choice) => OneOfFew(fact, [.. wanted], none, StringComparison.Ordinal),
            _ => OneOfFew(fact, [.. wanted], none, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>Compares with each value: faster than to hash the text, since its length mostly tells.</summary>
    private static Condition OneOfFew(Fact fact, string[] wanted, bool none, StringComparison comparison) => (facts, index) =>
    {
        if (fact.Text(facts, index) is not { } text)
            return none;
        foreach (var value in wanted)
            if (string.Equals(value, text, comparison))
                return true;
        return false;
    };

    private Condition ReadMapping(Fact fact, YamlMappingNode mapping)
    {
        var parts = file.Pairs(mapping).Select(pair => ReadKey(fact, pair.Key, pair.KeyNode, pair.Value)).ToArray();
        return parts.Length == 0 ? Mistake(mapping, $"expected not or words for '{fact.Name}'") : Conditions.All(parts);
    }

    private Condition ReadKey(Fact fact, string key, YamlNode keyNode, YamlNode value)
    {
        if (resolve(value) is not { } resolved)
            return ConditionReader.Never;
        switch (key)
        {
            case "not":
                var excluded = Read(fact, resolved);
                return (facts, index) => !excluded(facts, index);
            case "words" when fact.Kind == FactKind.Text:
                var words = file.Scalars(resolved, key).ToHashSet(StringComparer.OrdinalIgnoreCase);
                return (facts, index) => fact.Text(facts, index) is { } text && TextWords.Of(text).Any(words.Contains);
            default:
                return Mistake(keyNode, Suggestion.Explain($"key of '{fact.Name}'", key, fact.Kind == FactKind.Text ? ["not", "words"] : ["not"]));
        }
    }

    private Condition Mistake(YamlNode node, string message)
    {
        file.Report(node, message);
        return ConditionReader.Never;
    }
}
