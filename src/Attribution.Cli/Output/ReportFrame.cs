using System.Text;
using Attribution.Cli.Commands;
using Attribution.Cli.Run;
using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Cli.Output;

/// <summary>What stands before, between and behind the reports of one document.</summary>
internal sealed class ReportFrame(ReportStyle style)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<FailedInput> failures = [];
    private RunSummary summary = RunSummary.Empty;
    private bool isFollowing;
    private bool isBegun;

    /// <summary>Notes what became of an article, for what stands behind the reports.</summary>
    public void Note(Outcome outcome)
    {
        summary = summary.With(outcome);
        if (outcome.Error is { } error && style.Format == ReportFormat.Sarif)
            failures.Add(new FailedInput(outcome.ReportedPath, error));
    }

    /// <summary>Something was written before, by an earlier run.</summary>
    public void Follow() => isFollowing = isBegun = true;

    public void WriteBefore(Stream stream)
    {
        if (!isBegun)
            WriteHead(stream);
        else if (isFollowing)
            stream.Write(style.Format switch
            {
                ReportFormat.Text => "\n"u8,
                ReportFormat.Sarif => ","u8,
                _ => [],
            });
        isFollowing = true;
    }

    /// <summary>Completes the document; where every input failed there is none.</summary>
    public void WriteAfter(Stream stream)
    {
        if (summary.Analysed == 0)
            return;
        if (!isBegun)
            WriteHead(stream);
        if (style.Format == ReportFormat.Sarif)
            SarifWriter.WriteTail(stream, failures);
        if (style.Format == ReportFormat.GitHub)
            stream.Write(Utf8.GetBytes(summary + "\n"));
    }

    private void WriteHead(Stream stream)
    {
        isBegun = true;
        if (style.Format == ReportFormat.Sarif)
            SarifWriter.WriteHead(stream, style.Checks);
        if (style.Format != ReportFormat.Csv)
            return;
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        CsvReportWriter.WriteHeader(writer, style.Table);
    }
}
