namespace Attribution.Reports.Writers;

/// <summary>
/// Writes a report for an editor to read: the figures, the findings with their remedies, then every source with what it
/// is cited for, located by line.
/// </summary>
internal static class TextReportWriter
{
    private const int Narrowest = 30;
    private const int Widest = 120;

    /// <summary>Writes <paramref name="report"/> without styles, in lines of at most <paramref name="width"/> columns (30 to 120) that end with LF.</summary>
    public static void Write(TextWriter output, SourcingReport report, int width = ReportWriter.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(report, new PlainOutput(output), width);
    }

    /// <summary>Writes <paramref name="report"/> in lines of at most <paramref name="width"/> columns (30 to 120), long words apart.</summary>
    public static void Write(SourcingReport report, IStyledOutput output, int width = ReportWriter.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new LineWrapper(output, Math.Clamp(width, Narrowest, Widest));
        SummarySection.Write(report, lines);
        FindingsSection.Write(report, lines);
        SourcesSection.Write(report, lines);
    }
}
