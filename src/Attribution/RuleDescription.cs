using Attribution.Findings;

namespace Attribution;

/// <summary>One rule, as its author wrote it down for readers.</summary>
public sealed record RuleDescription
{
    /// <summary>The id that settings and reports name it by.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of rule: the folder that it lies in, such as <c>cues</c> or <c>findings</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>A few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why the rule is there.</summary>
    public required string Why { get; init; }

    /// <summary>What an editor can do about a finding; empty for rules that raise none.</summary>
    public string Fix { get; init; } = "";

    /// <summary>The newsroom standards that a check rests on.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>How severe its findings are; null for rules that raise none.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whether a newsroom switched it off.</summary>
    public bool IsOff { get; init; }

    /// <summary>
    /// How many attributions it found in annotated articles that nothing had learned from, as a mean over annotators, which need not be
    /// whole; 0 for rules that are not measured.
    /// </summary>
    public double Found { get; init; }

    /// <summary>Those of <see cref="Found"/> that were right: cue and source share a word with the annotation, and half of the contents' words.</summary>
    public double Right { get; init; }

    /// <summary>Right ÷ found; null where it found nothing, or is not measured.</summary>
    public double? Precision => Found > 0 ? Right / Found : null;

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Texts in which it finds something: tags stand around what is found, or else it is listed beside.</summary>
    public required IReadOnlyList<(string Text, IReadOnlyList<string> Finds)> Hits { get; init; }

    /// <summary>Texts that it leaves alone, though they come near.</summary>
    public required IReadOnlyList<string> NearMisses { get; init; }
}
