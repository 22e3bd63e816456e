namespace Attribution.Reports;

/// <summary>A part of the text that was analysed.</summary>
public sealed record BodySpan
{
    /// <summary>First UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 code unit after the last.</summary>
    public required int End { get; init; }
}
