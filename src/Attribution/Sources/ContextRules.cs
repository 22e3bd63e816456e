using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>The rules that find channels and dates, apart from those that find the terms of anonymity. Immutable.</summary>
internal sealed class ContextRules(RulePack pack, RuleCompiler compiler)
{
    public const string ChannelTerm = "channel", WhenTerm = "when";

    private const string NameCapture = "name", OutletClass = "outlet";

    public RuleIndex Index { get; } = new([.. pack.Of(RuleKind.Sources).Where(IsContext).Select(compiler.Compile)]);

    public Calendar Calendar { get; } = new(pack);

    /// <summary>Whether a rule of this stage finds a channel or a date.</summary>
    public static bool IsContext(Rule rule) => rule.Attributes.TryGetValue("sets", out var sets) && sets is ChannelTerm or WhenTerm;

    public static bool IsChannel(RuleMatch match) => match.Rule.Rule.Attributes["sets"] == ChannelTerm;

    /// <summary>Whether the rule holds only where the name is that of a news organisation.</summary>
    public static bool NeedsOutlet(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("class") == OutletClass;

    /// <summary>What kind of channel it is, or how its day is told.</summary>
    public static string? ValueOf(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("value");

    public static Articles.TokenRange NameOf(RuleMatch match) => match[NameCapture];
}
