namespace Attribution.Reports;

/// <summary>How a claim reached the reader.</summary>
public sealed record ChannelReport
{
    /// <summary><c>outlet</c>, <c>statement</c>, <c>account</c> and the like.</summary>
    public required string Kind { get; init; }

    /// <summary>The outlet or platform, where it is named.</summary>
    public string? Name { get; init; }

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
