using Attribution.Cli.Run;
using Attribution.Reports;

namespace Attribution.Cli.Output;

/// <summary>Standard output: each report goes out at once.</summary>
internal sealed class StreamSink(ReportWriter writer) : ReportSink
{
    private readonly Stream stream = StandardOutput.Open();
    private readonly ReportFrame frame = new(writer);
    private int shown;

    public override string Name => "standard output";

    public override void Note(Outcome outcome) => frame.Note(outcome);

    public override void Complete()
    {
        frame.WriteAfter(stream);
        stream.Flush();
    }

    public override void Write(Outcome outcome)
    {
        if (outcome.Report is { } report)
            TerminalText.Write(report, shown++ > 0);
        if (outcome.Bytes.Length == 0)
            return;
        frame.WriteBefore(stream);
        stream.Write(outcome.Bytes.Span);
        stream.Flush();
    }

    public override void Dispose()
    {
        stream.Dispose();
        base.Dispose();
    }
}
