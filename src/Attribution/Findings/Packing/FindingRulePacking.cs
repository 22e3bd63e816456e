using Attribution.Findings.Facts;
using Attribution.Findings.Judging;
using Attribution.Rules.Packing;

namespace Attribution.Findings.Packing;

/// <summary>Checks as a pack holds them.</summary>
internal static class FindingRulePacking
{
    public static void Write(PackWriter to, FindingRule rule, string folder)
    {
        to.Text(rule.Id);
        to.Text(rule.Title);
        to.Byte((byte)rule.Severity);
        to.Byte((byte)rule.Over);
        ConditionPacking.Write(to, rule.When);
        to.List(rule.Raise, static (w, raised) =>
        {
            w.Byte((byte)raised.Severity);
            ConditionPacking.Write(w, raised.When);
        });
        WriteJudge(to, rule.Judge);
        to.Text(rule.Message.Text);
        to.Text(rule.Fix);
        to.Text(rule.Help);
        to.Texts(rule.Standards);
        to.List(rule.Examples, static (w, example) =>
        {
            w.Text(example.Text);
            w.Texts(example.Finds);
            w.Number(example.Line);
            w.Flag(example.IsTodo);
        });
        to.Text(PackPath.Within(folder, rule.File));
        to.Number(rule.Line);
        to.Text(rule.Replaces);
        to.Texts(rule.Formerly);
    }

    public static FindingRule Read(PackReader from, string folder)
    {
        var (id, title, severity, over) = (from.Text(), from.Text(), (Severity)from.Byte(), (UnitKind)from.Byte());
        return new FindingRule
        {
            Id = id,
            Title = title,
            Severity = severity,
            Over = over,
            When = ConditionPacking.Read(from),
            Raise = ReadRaise(from),
            Judge = ReadJudge(from),
            Message = MessageTemplate.Of(from.Text(), name => Placeholders.Find(over, name)),
            Fix = from.Text(),
            Help = from.Text(),
            Standards = from.Texts(),
            Examples = from.List(static reader => new FindingExample(reader.Text(), reader.Texts(), reader.Number()) { IsTodo = reader.Flag() }),
            File = PackPath.In(folder, from.Text()),
            Line = from.Number(),
            Replaces = from.OptionalText(),
            Formerly = from.Texts(),
        };
    }

    private static void WriteJudge(PackWriter to, JudgeClause? judge)
    {
        to.Flag(judge is not null);
        if (judge is null)
            return;
        ConditionPacking.Write(to, judge.When);
        to.Text(judge.Message.Text);
        to.Texts(judge.Marks);
        to.List(judge.Least, static (w, least) =>
        {
            w.Byte((byte)least.Severity);
            w.Real(least.Least);
        });
        to.Real(judge.Floor);
    }

    /// <summary>Arguments are read in the order in which they are written.</summary>
    private static JudgeClause? ReadJudge(PackReader from) => !from.Flag() ? null : new JudgeClause(
        ConditionPacking.Read(from),
        MessageTemplate.Of(from.Text(), static name => Placeholders.Find(UnitKind.Sentence, name)),
        from.Texts(),
        ReadLeast(from),
        from.Real());

    private static (Severity, double)[] ReadLeast(PackReader from)
    {
        var least = new (Severity, double)[from.Count()];
        for (var i = 0; i < least.Length; i++)
            least[i] = ((Severity)from.Byte(), from.Real());
        return least;
    }

    private static (Severity, Conditions.Condition)[] ReadRaise(PackReader from)
    {
        var raised = new (Severity, Conditions.Condition)[from.Count()];
        for (var i = 0; i < raised.Length; i++)
            raised[i] = ((Severity)from.Byte(), ConditionPacking.Read(from));
        return raised;
    }
}
