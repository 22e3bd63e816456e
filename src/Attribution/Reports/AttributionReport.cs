using Attribution.Attributions;

namespace Attribution.Reports;

/// <summary>One claim joined to who made it.</summary>
public sealed record AttributionReport
{
    /// <summary>"A1", "A2", … in text order.</summary>
    public required string Id { get; init; }

    /// <summary>How the content stands in the text.</summary>
    public required AttributionForm Form { get; init; }

    /// <summary>What the source did. Only statements are sourcing.</summary>
    public required AttributionType Type { get; init; }

    /// <summary>What the cue lets a reader think of the claim.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The words that introduce the claim.</summary>
    public required ReportSpan Cue { get; init; }

    /// <summary>The words that name the source, where there are any.</summary>
    public ReportSpan? Source { get; init; }

    /// <summary>The pieces of what is claimed, in text order.</summary>
    public required IReadOnlyList<ReportSpan> Content { get; init; }

    /// <summary>Ids of the sources behind it, the main one first.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>Ids of sources that fit equally well.</summary>
    public required IReadOnlyList<string> CandidateIds { get; init; }

    /// <summary>Id of the attribution whose content it stands in.</summary>
    public string? NestedIn { get; init; }

    /// <summary>Whether it came through another news organisation.</summary>
    public required bool SecondHand { get; init; }

    /// <summary>How it reached the reader.</summary>
    public ChannelReport? Channel { get; init; }

    /// <summary>To whom it was said.</summary>
    public ReportSpan? Addressee { get; init; }

    /// <summary>The date of the statement.</summary>
    public WhenReport? When { get; init; }

    /// <summary>Whether it accuses somebody of a wrong.</summary>
    public required bool Accusation { get; init; }

    /// <summary>Whether it judges a person or body.</summary>
    public required bool Evaluative { get; init; }

    /// <summary>Id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How often that rule is right on the corpus that it was measured on, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
