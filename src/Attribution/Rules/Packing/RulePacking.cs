using Attribution.Rules.Matching;

namespace Attribution.Rules.Packing;

/// <summary>Rules as a pack holds them: compiled, and what only explaining needs aside.</summary>
internal static class RulePacking
{
    private static readonly Dictionary<string, string> None = [];

    /// <param name="to">The part that is written.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="compiled">What it is compiled to; null for attribution rules, which are no patterns of tokens.</param>
    /// <param name="folder">The language's folder, which may lie elsewhere when the pack is read.</param>
    public static void Write(PackWriter to, Rule rule, CompiledRule? compiled, string folder)
    {
        to.Text(rule.Id);
        to.Byte((byte)rule.Kind);
        to.Text(PackPath.Within(folder, rule.File));
        to.Number(rule.Line);
        to.Text(rule.Replaces);
        to.Texts(rule.Formerly);
        to.Number(rule.Priority);
        to.Number(rule.Number);
        to.List(rule.Attributes, static (w, attribute) =>
        {
            w.Text(attribute.Key);
            w.Text(attribute.Value);
        });
        to.Aside(w => RuleSourcePacking.Write(w, rule.Source.Value));
        to.Flag(compiled is not null);
        if (compiled is not null)
            CompiledRulePacking.Write(to, compiled);
    }

    public static Rule Read(PackReader from, string folder)
    {
        var rule = new Rule
        {
            Id = from.Text(),
            Kind = (RuleKind)from.Byte(),
            File = PackPath.In(folder, from.Text()),
            Line = from.Number(),
            Replaces = from.OptionalText(),
            Formerly = from.Texts(),
            Priority = from.Number(),
            Number = from.Number(),
            Attributes = ReadAttributes(from),
            Source = Source(from.Aside()),
        };
        if (from.Flag())
            rule.Compiled = CompiledRulePacking.Read(from, rule);
        return rule;
    }

    private static Lazy<RuleSource> Source(PackReader from) => new(() => RuleSourcePacking.Read(from));

    private static Dictionary<string, string> ReadAttributes(PackReader from)
    {
        var left = from.Count();
        var attributes = left == 0 ? None : new Dictionary<string, string>(left, StringComparer.Ordinal);
        for (; left > 0; left--)
            attributes[from.Text()] = from.Text();
        return attributes;
    }
}
