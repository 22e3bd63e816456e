namespace Attribution.Reports;

/// <summary>A stretch of the article, with its words.</summary>
public sealed record ReportSpan
{
    /// <summary>First UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 code unit after the last.</summary>
    public required int End { get; init; }

    /// <summary>1-based line of the start.</summary>
    public required int Line { get; init; }

    /// <summary>1-based column of the start, in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>Exactly the words between start and end.</summary>
    public required string Text { get; init; }
}
