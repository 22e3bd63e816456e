using Attribution.Findings.Facts;
using Attribution.Findings.Judging;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>Reads <c>judge</c>: which sentences a check proposes, what it says of them, and how sure learned weights must be.</summary>
internal sealed class JudgeClauseReader(YamlFile file, ConditionReader conditions)
{
    private const string When = "when", Message = "message", Marks = "marks", Floor = "floor";
    private static readonly string[] Known = [When, Message, Marks, Floor, .. EnumWords<Severity>.All];

    /// <param name="node">The value of <c>judge</c>.</param>
    /// <param name="id">The rule's id: the marks of this name are learned from, unless others are named.</param>
    public JudgeClause? Read(YamlNode node, string id)
    {
        if (node is not YamlMappingNode mapping)
        {
            file.Report(node, "expected when, message and the least probability of a severity for 'judge', like 'warning: 0.3'");
            return null;
        }
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, keyNode, value) in file.Pairs(mapping))
            if (Known.Contains(key))
                values[key] = value;
            else
                file.Report(keyNode, Suggestion.Explain("key of 'judge'", key, Known));
        var least = ReadLeast(values);
        var floor = values.TryGetValue(Floor, out var lowest) ? Probability(lowest, Floor) ?? 0 : 0;
        if (values.TryGetValue(When, out var when) && values.TryGetValue(Message, out var message) && least.Length > 0)
            return new JudgeClause(conditions.Read(when, UnitKind.Sentence), ReadMessage(message), values.TryGetValue(Marks, out var marks) ? file.Scalars(marks, Marks) : [id], least, floor);
        file.Report(node, "'judge' needs when, message and the least probability of at least one severity, like 'warning: 0.3'");
        return null;
    }

    private (Severity Severity, double Least)[] ReadLeast(Dictionary<string, YamlNode> values)
    {
        var least = new List<(Severity Severity, double Least)>();
        foreach (var name in EnumWords<Severity>.All)
            if (values.TryGetValue(name, out var value) && Probability(value, name) is { } number)
                least.Add((EnumWords<Severity>.Find(name)!.Value, number));
        least.Sort((a, b) => a.Severity.CompareTo(b.Severity));
        return [.. least];
    }

    private double? Probability(YamlNode value, string key) =>
        conditions.Resolve(value) is { } resolved ? file.Number(resolved, $"expected a probability from 0 to 1 for '{key}'") : null;

    private MessageTemplate ReadMessage(YamlNode node) => MessageTemplate.Parse(
        file.Scalar(node, Message)?.Trim() ?? "",
        name => Placeholders.Find(UnitKind.Sentence, name),
        name => file.Report(node, Suggestion.Explain("placeholder", name, Placeholders.NamesOf(UnitKind.Sentence))));
}
