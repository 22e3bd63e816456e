namespace Attribution.Reports;

/// <summary>The program that made a report.</summary>
public sealed record AnalyzerInfo
{
    /// <summary>Always "attribution".</summary>
    public required string Name { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Language and version of the rules, such as "en@0.1.0".</summary>
    public required string Rules { get; init; }
}
