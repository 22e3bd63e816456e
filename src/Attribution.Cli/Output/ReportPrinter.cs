using System.Text;
using Attribution.Cli.Commands;
using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Cli.Output;

/// <summary>Writes reports to a stream in the form that the user asked for.</summary>
internal sealed class ReportPrinter(ReportFormat format, Stream stream, bool isTerminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private int written;

    public void Write(SourcingReport report, string text)
    {
        switch (format)
        {
            case ReportFormat.Json:
                ReportJson.Write(stream, report);
                break;
            case ReportFormat.Jsonl:
                ReportJson.WriteLine(stream, report);
                break;
            case ReportFormat.Brat:
                WithWriter(writer => BratWriter.Write(writer, report, text));
                break;
            default:
                WriteText(report);
                break;
        }
        written++;
        stream.Flush();
    }

    /// <summary>In JSON Lines, an input that failed is a record too.</summary>
    public void WriteFailure(string path, string error)
    {
        if (format != ReportFormat.Jsonl)
            return;
        ReportJson.WriteLine(stream, new FailedInput(path, error));
        stream.Flush();
    }

    private void WriteText(SourcingReport report)
    {
        if (isTerminal)
        {
            TerminalText.Write(report, written > 0);
            return;
        }
        WithWriter(writer =>
        {
            if (written > 0)
                writer.Write("\n");
            TextReportWriter.Write(report, new PlainOutput(writer));
        });
    }

    private void WithWriter(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        write(writer);
    }
}
