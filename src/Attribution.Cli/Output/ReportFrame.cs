using System.Text;
using Attribution.Cli.Run;
using Attribution.Reports;

namespace Attribution.Cli.Output;

/// <summary>What stands before, between and behind the reports of one document.</summary>
internal sealed class ReportFrame(ReportWriter writer)
{
    private readonly List<(string Path, string Error)> failures = [];
    private RunSummary summary = RunSummary.Empty;
    private bool isFollowing;
    private bool isBegun;

    /// <summary>Notes what became of an article, for what stands behind the reports.</summary>
    public void Note(Outcome outcome)
    {
        summary = summary.With(outcome);
        if (outcome.Error is { } error && writer.Format == ReportFormat.Sarif)
            failures.Add((outcome.ReportedPath, error));
    }

    /// <summary>Something was written before, by an earlier run.</summary>
    public void Follow() => isFollowing = isBegun = true;

    public void WriteBefore(Stream stream)
    {
        if (!isBegun)
            WriteHead(stream);
        else if (isFollowing)
            writer.WriteBetween(stream);
        isFollowing = true;
    }

    /// <summary>Completes the document; where every input failed there is none.</summary>
    public void WriteAfter(Stream stream)
    {
        if (summary.Analysed == 0)
            return;
        if (!isBegun)
            WriteHead(stream);
        writer.WriteTail(stream, failures);
        if (writer.Format == ReportFormat.GitHub)
            stream.Write(Encoding.UTF8.GetBytes(summary + "\n"));
    }

    private void WriteHead(Stream stream)
    {
        isBegun = true;
        writer.WriteHead(stream);
    }
}
