using Attribution.Cli.Commands;
using Attribution.Cli.Run;

namespace Attribution.Cli.Output;

/// <summary>Standard output: each report goes out at once.</summary>
internal sealed class StreamSink(ReportFormat format) : ReportSink
{
    private readonly Stream stream = StandardOutput.Open();
    private readonly Separator separator = new(format);
    private int shown;

    public override string Name => "standard output";

    public override void Write(Outcome outcome)
    {
        if (outcome.Report is { } report)
            TerminalText.Write(report, shown++ > 0);
        if (outcome.Bytes.Length == 0)
            return;
        separator.WriteBefore(stream);
        stream.Write(outcome.Bytes.Span);
        stream.Flush();
    }

    public override void Dispose()
    {
        stream.Dispose();
        base.Dispose();
    }
}
