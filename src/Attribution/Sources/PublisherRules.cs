using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>The rules that show whose article it is, and those that show that a newsroom is another's. Immutable.</summary>
internal sealed class PublisherRules(RulePack pack, RuleCompiler compiler)
{
    private const string Own = "publisher", Other = "borrowed", NameCapture = "name", AtEnd = "end";

    /// <summary>What a sign is worth by its <c>strength</c>; an article is a newsroom's from <see cref="Enough"/> on.</summary>
    public const int Enough = 6;

    private const int Medium = 4, Weak = 2;

    public RuleIndex Index { get; } = new([.. pack.Of(RuleKind.Sources).Where(IsPublisher).Select(compiler.Compile)]);

    /// <summary>Whether a rule of this stage is one of these.</summary>
    public static bool IsPublisher(Rule rule) => rule.Attributes.GetValueOrDefault("sets") is Own or Other;

    public static bool IsBorrowed(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("sets") == Other;

    /// <summary>Whether the sign counts in the last paragraphs alone: a note on the writer.</summary>
    public static bool IsNote(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("value") == AtEnd;

    public static TokenRange NameOf(RuleMatch match) => match[NameCapture];

    /// <summary>Whether it only shows that somebody talked to the newsroom.</summary>
    public static bool IsTalk(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("strength") == "weak";

    public static int WeightOf(RuleMatch match) => match.Rule.Rule.Attributes.GetValueOrDefault("strength") switch
    {
        "strong" => Enough,
        "medium" => Medium,
        _ => Weak,
    };
}
