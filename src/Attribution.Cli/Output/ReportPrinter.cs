using System.Text;
using Attribution.Cli.Commands;
using Attribution.Reports;
using Attribution.Reports.Writers;

namespace Attribution.Cli.Output;

/// <summary>Writes a report to a stream in the form that the user asked for.</summary>
internal sealed class ReportPrinter(ReportFormat format, CsvTable table, Stream stream)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="report">The report.</param>
    /// <param name="text">The article.</param>
    /// <param name="input">The decoded file that it was taken out of.</param>
    public void Write(SourcingReport report, string text, string input)
    {
        switch (format)
        {
            case ReportFormat.Json:
                ReportJson.Write(stream, report);
                break;
            case ReportFormat.Jsonl:
                ReportJson.WriteLine(stream, report);
                break;
            case ReportFormat.Markdown:
                WithWriter(writer => MarkdownReportWriter.Write(writer, report));
                break;
            case ReportFormat.Sarif:
                SarifWriter.WriteResults(stream, report, input);
                break;
            case ReportFormat.Csv:
                WithWriter(writer => CsvReportWriter.Write(writer, report, table));
                break;
            case ReportFormat.GitHub:
                WithWriter(writer => GitHubAnnotationWriter.Write(writer, report, input));
                break;
            case ReportFormat.Html:
                WithWriter(writer => HtmlReportWriter.Write(writer, report, text));
                break;
            case ReportFormat.Brat:
                WithWriter(writer => BratWriter.Write(writer, report, text));
                break;
            default:
                WithWriter(writer => TextReportWriter.Write(writer, report));
                break;
        }
    }

    /// <summary>In JSON Lines, an input that failed is a record too.</summary>
    public void WriteFailure(string path, string error)
    {
        if (format == ReportFormat.Jsonl)
            ReportJson.WriteLine(stream, new FailedInput(path, error));
    }

    private void WithWriter(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        write(writer);
    }
}
