namespace Attribution.Evaluation;

/// <summary>
/// How well the outermost attributions of a corpus were found. Where several people annotated an article, it is compared
/// with each and the counts are averaged.
/// </summary>
internal sealed record EvaluationReport
{
    /// <summary>Articles that were compared.</summary>
    public required int Articles { get; init; }

    /// <summary>Sets of annotations that they were compared with.</summary>
    public required int Annotations { get; init; }

    /// <summary>Cues share a word.</summary>
    public required SubsetScores Cue { get; init; }

    /// <summary>Sources share a word or neither has one, and the contents' words overlap by half or more.</summary>
    public required SubsetScores Soft { get; init; }

    /// <summary>Sources and contents are the same but for blanks and punctuation at their edges.</summary>
    public required SubsetScores Strict { get; init; }

    /// <summary>Pieces of sources that are the same, whatever they are tied to.</summary>
    public required SubsetScores SourceSpans { get; init; }

    /// <summary>Cues that are the same, whatever they are tied to.</summary>
    public required SubsetScores CueSpans { get; init; }

    /// <summary>Pieces of contents that are the same, whatever they are tied to.</summary>
    public required SubsetScores ContentSpans { get; init; }

    /// <summary>Every rule that found something, by how often it did.</summary>
    public required IReadOnlyList<RuleScore> Rules { get; init; }
}
