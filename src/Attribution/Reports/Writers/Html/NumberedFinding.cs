using Attribution.Findings;

namespace Attribution.Reports.Writers.Html;

/// <summary>A finding with the number that it has on the page.</summary>
internal sealed record NumberedFinding(FindingReport Finding, int Number)
{
    public string Anchor => $"F{Number}";

    /// <summary>The class in the style sheet.</summary>
    public string Style => Finding.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>A mark that tells the severity without its colour.</summary>
    public string Mark => Finding.Severity switch
    {
        Severity.Error => "■",
        Severity.Warning => "▲",
        _ => "●",
    };

    public string SeverityName => Finding.Severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    };
}
