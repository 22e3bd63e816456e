namespace Attribution.Authoring.Explaining;

/// <summary>One sentence.</summary>
internal sealed record SentenceExplanation
{
    /// <summary>1-based line of its first character.</summary>
    public required int Line { get; init; }

    /// <summary>The sentence as the article has it.</summary>
    public required string Text { get; init; }

    /// <summary>Why the sentence is left out of the analysis, or null if it is not.</summary>
    public required string? LeftOut { get; init; }

    /// <summary>Its tokens.</summary>
    public required IReadOnlyList<TokenExplanation> Tokens { get; init; }

    /// <summary>Quotations in it, marks included.</summary>
    public required IReadOnlyList<string> Quotations { get; init; }

    /// <summary>Phrases that may be sources.</summary>
    public required IReadOnlyList<string> Mentions { get; init; }

    /// <summary>Why no cue is looked for in it, or null if one is.</summary>
    public string? Uncued { get; init; }

    /// <summary>
    /// Rules with patterns beside the cues': those that match with what they capture, cue rules that fit but come after another, and
    /// those whose anchor is there but nothing more, with what they lack.
    /// </summary>
    public IReadOnlyList<RuleTrial> Patterns { get; init; } = [];

    /// <summary>The checks that propose it to learned weights, with what these make of it.</summary>
    public IReadOnlyList<JudgementExplanation> Judgements { get; init; } = [];

    /// <summary>The cues that rules proposed.</summary>
    public required IReadOnlyList<CueExplanation> Cues { get; init; }
}
