namespace Attribution.Reports;

/// <summary>The date of a statement.</summary>
public sealed record WhenReport
{
    /// <summary>The day as ISO 8601 text, where it could be told.</summary>
    public string? Value { get; init; }

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
