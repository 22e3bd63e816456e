using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>Reads one file of <c>findings/</c>; unknown and missing keys are mistakes, and all mistakes are collected.</summary>
internal sealed class FindingRuleReader
{
    private static readonly string[] Required = ["id", "title", "severity", "over", "when", "message", "fix", "help", "standards", "examples"];
    private static readonly string[] Known = [.. Required, "raise", "judge", "let", "replaces", "formerly"];

    private readonly YamlFile file;
    private readonly Dictionary<string, YamlNode> constants;
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);

    public FindingRuleReader(YamlFile file, IReadOnlyDictionary<string, YamlNode> constants)
    {
        this.file = file;
        this.constants = new Dictionary<string, YamlNode>(constants, StringComparer.Ordinal);
    }

    /// <summary>The rule; null where something is missing. A rule with mistakes is never used: its reader throws at the end.</summary>
    public FindingRule? Read()
    {
        if (file.ReadRoot() is not { } root || !ReadKeys(root))
            return null;
        if (values.GetValueOrDefault("let") is { } let)
            ReadLet(let);
        var severity = Word<Severity>(values["severity"], "severity");
        if (Word<UnitKind>(values["over"], "over") is not { } over)
            return null;
        var conditions = new ConditionReader(file, constants);
        return new FindingRule
        {
            Id = ReadId(),
            Title = Text("title"),
            Severity = severity ?? default,
            Over = over,
            When = conditions.Read(values["when"], over),
            Raise = ReadRaise(conditions, over),
            Judge = values.GetValueOrDefault("judge") is { } judge ? new JudgeClauseReader(file, conditions).Read(judge, Path.GetFileNameWithoutExtension(file.File)) : null,
            Message = ReadMessage(over),
            Fix = Text("fix"),
            Help = Text("help"),
            Standards = file.Scalars(values["standards"], "standards"),
            Examples = new FindingExampleReader(file).Read(values["examples"]),
            File = file.File,
            Line = (int)root.Start.Line,
            Replaces = values.GetValueOrDefault("replaces") is { } replaces ? file.Scalar(replaces, "replaces") : null,
            Formerly = values.GetValueOrDefault("formerly") is { } formerly ? file.Scalars(formerly, "formerly") : [],
        };
    }

    private bool ReadKeys(YamlMappingNode root)
    {
        foreach (var (key, keyNode, value) in file.Pairs(root))
            if (Known.Contains(key))
                values[key] = value;
            else
                file.Report(keyNode, Suggestion.Explain("key", key, Known));
        var missing = Required.Where(key => !values.ContainsKey(key)).ToArray();
        if (missing.Length > 0)
            file.Report(root, $"missing: {string.Join(", ", missing)}");
        return missing.Length == 0;
    }

    private void ReadLet(YamlNode let)
    {
        if (let is not YamlMappingNode mapping)
        {
            file.Report(let, "expected names with values for 'let'");
            return;
        }
        foreach (var (key, _, value) in file.Pairs(mapping))
            constants[key] = value;
    }

    private string ReadId()
    {
        var id = Text("id");
        if (id.Length > 0 && id != Path.GetFileNameWithoutExtension(file.File))
            file.Report(values["id"], $"the id '{id}' and the file's name must be the same");
        return id;
    }

    private string Text(string key) => file.Scalar(values[key], key)?.Trim() ?? "";

    private T? Word<T>(YamlNode node, string key)
        where T : struct, Enum
    {
        if (file.Scalar(node, key) is not { } text)
            return null;
        if (EnumWords<T>.Find(text) is { } value)
            return value;
        file.Report(node, Suggestion.Explain($"value of '{key}'", text, EnumWords<T>.All));
        return null;
    }

    private List<(Severity, Condition)> ReadRaise(ConditionReader conditions, UnitKind over)
    {
        var raised = new List<(Severity Severity, Condition When)>();
        if (values.GetValueOrDefault("raise") is not { } raise)
            return raised;
        if (raise is YamlMappingNode mapping)
            foreach (var (_, keyNode, value) in file.Pairs(mapping))
                Insert(raised, Word<Severity>(keyNode, "raise") ?? default, conditions.Read(value, over));
        else
            file.Report(raise, "expected severities with conditions for 'raise', like 'error: {accusation: true}'");
        return raised;
    }

    /// <summary>Keeps the mildest first.</summary>
    private static void Insert(List<(Severity Severity, Condition When)> raised, Severity severity, Condition when)
    {
        var at = raised.Count;
        while (at > 0 && raised[at - 1].Severity > severity)
            at--;
        raised.Insert(at, (severity, when));
    }

    private MessageTemplate ReadMessage(UnitKind over) => MessageTemplate.Parse(
        Text("message"),
        name => Placeholders.Find(over, name),
        name => file.Report(values["message"], Suggestion.Explain("placeholder", name, Placeholders.NamesOf(over))));
}
