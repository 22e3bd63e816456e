using Attribution.Findings.Conditions;
using Attribution.Findings.Facts;
using Attribution.Findings.Judging;
using Attribution.Rules;

namespace Attribution.Findings;

/// <summary>A sourcing-quality check, as its file in <c>findings/</c> states it.</summary>
internal sealed record FindingRule : INamedRule
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required Severity Severity { get; init; }
    public required UnitKind Over { get; init; }
    public required Condition When { get; init; }

    /// <summary>Severities that take the place of <see cref="Severity"/> where their condition holds, mildest first.</summary>
    public required IReadOnlyList<(Severity Severity, Condition When)> Raise { get; init; }

    /// <summary>Sentences that it proposes to learned weights, or none.</summary>
    public JudgeClause? Judge { get; init; }

    public required MessageTemplate Message { get; init; }
    public required string Fix { get; init; }
    public required string Help { get; init; }
    public required IReadOnlyList<string> Standards { get; init; }
    public required IReadOnlyList<FindingExample> Examples { get; init; }

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    public required int Line { get; init; }
    public string? Replaces { get; init; }
    public IReadOnlyList<string> Formerly { get; init; } = [];
}
