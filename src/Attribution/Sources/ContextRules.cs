using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>The rules that find channels, apart from those that find the terms of anonymity. Immutable.</summary>
internal sealed class ContextRules(RulePack pack, RuleCompiler compiler)
{
    private const string ChannelTerm = "channel", NameCapture = "name", OutletClass = "outlet";

    public RuleIndex Index { get; } = new([.. pack.Of(RuleKind.Sources).Where(IsContext).Select(compiler.Compile)]);

    /// <summary>Whether a rule of this stage finds a channel.</summary>
    public static bool IsContext(Rule rule) => rule.Attributes.GetValueOrDefault("sets") == ChannelTerm;

    /// <summary>Whether the rule holds only where the name is that of a news organisation.</summary>
    public static bool NeedsOutlet(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("class") == OutletClass;

    /// <summary>What kind of channel it is.</summary>
    public static string? ValueOf(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("value");

    public static Articles.TokenRange NameOf(RuleMatch match) => match[NameCapture];
}
