namespace Attribution.Reports.Writers;

/// <summary>The tables of a report.</summary>
public enum CsvTable
{
    /// <summary>A row an attribution: who says what, how and where.</summary>
    Attributions,
    /// <summary>A row a source: who it is and on what terms.</summary>
    Sources,
    /// <summary>A row an article: its figures.</summary>
    Articles,
}
