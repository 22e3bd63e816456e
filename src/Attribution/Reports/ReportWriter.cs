using System.Text;
using Attribution.Reports.Writers;

namespace Attribution.Reports;

/// <summary>
/// Writes reports in one form, as UTF-8: one report with <see cref="Write"/>, many of them as one document with
/// <see cref="WriteHead"/>, <see cref="WriteReport"/> for each, <see cref="WriteBetween"/> and <see cref="WriteTail"/>.
/// Streams are left open. Immutable and thread-safe.
/// </summary>
/// <param name="format">The form.</param>
public sealed class ReportWriter(ReportFormat format)
{
    /// <summary>Columns of a line of text unless <see cref="Width"/> says otherwise.</summary>
    public const int DefaultWidth = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The form.</summary>
    public ReportFormat Format => format;

    /// <summary>The checks that a SARIF log describes (<see cref="AttributionAnalyzer.Checks"/>); other forms need none.</summary>
    public IReadOnlyList<RuleDescription> Checks { get; init; } = [];

    /// <summary>The longest line of text, in columns from 30 to 120; other forms have no lines to break.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Writes one report as a document of its own.</summary>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="report">The report.</param>
    /// <param name="text">The text that was analysed; a page and brat need it unless the report carries it.</param>
    /// <param name="input">
    /// The decoded file that the text was taken out of: in SARIF and for GitHub, lines and columns are then those of the file. Null for plain text.
    /// </param>
    /// <exception cref="ArgumentException">The form needs the text, and it is not there.</exception>
    public void Write(Stream output, SourcingReport report, string? text = null, string? input = null)
    {
        WriteHead(output);
        WriteReport(output, report, text, input);
        WriteTail(output);
    }

    /// <summary>One report as a document of its own; parameters are those of <see cref="Write"/>.</summary>
    /// <exception cref="ArgumentException">The form needs the text, and it is not there.</exception>
    public string ToText(SourcingReport report, string? text = null, string? input = null)
    {
        using var stream = new MemoryStream();
        Write(stream, report, text, input);
        return Utf8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes what stands before the first report: the names of CSV's columns, SARIF's tool and its checks.</summary>
    public void WriteHead(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (format == ReportFormat.Sarif)
            SarifWriter.WriteHead(output, Checks);
        else if (format is ReportFormat.CsvAttributions or ReportFormat.CsvSources or ReportFormat.CsvArticles)
            WithWriter(output, writer => CsvReportWriter.WriteHeader(writer, format));
    }

    /// <summary>Writes one report of a document; parameters are those of <see cref="Write"/>.</summary>
    /// <returns>False where the form is about findings and there are none: nothing is written then.</returns>
    /// <exception cref="ArgumentException">The form needs the text, and it is not there.</exception>
    public bool WriteReport(Stream output, SourcingReport report, string? text = null, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        switch (format)
        {
            case ReportFormat.Json:
                ReportJson.Write(output, report);
                break;
            case ReportFormat.Jsonl:
                ReportJson.WriteLine(output, report);
                break;
            case ReportFormat.Sarif:
                SarifWriter.WriteResults(output, report, input);
                break;
            default:
                WithWriter(output, writer => WriteWords(writer, report, text, input));
                break;
        }
        return report.Findings.Count > 0 || format is not (ReportFormat.Sarif or ReportFormat.GitHub);
    }

    /// <summary>Writes what stands between two reports of a document, of those alone that wrote something.</summary>
    public void WriteBetween(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (format is ReportFormat.Text or ReportFormat.Sarif)
            output.WriteByte(format == ReportFormat.Text ? (byte)'\n' : (byte)',');
    }

    /// <summary>Writes the record of an input that could not be analysed, which JSON Lines has among its reports; other forms have none.</summary>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="path">The input, as the user named it.</param>
    /// <param name="error">What went wrong, in one line.</param>
    public void WriteFailure(Stream output, string path, string error)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (format == ReportFormat.Jsonl)
            ReportJson.WriteLine(output, new FailedInput(path, error));
    }

    /// <summary>Writes what stands behind the last report.</summary>
    /// <param name="output">Gets UTF-8.</param>
    /// <param name="failures">The inputs that could not be analysed, each with what went wrong; only SARIF tells of them here.</param>
    public void WriteTail(Stream output, IReadOnlyList<(string Path, string Error)>? failures = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (format == ReportFormat.Sarif)
            SarifWriter.WriteTail(output, failures ?? []);
    }

    /// <summary>Writes one report as text, whatever the form, run by run with what each run is, so that a terminal can show it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="write">Gets runs that hold no line break, and <c>"\n"</c> by itself at the end of each line.</param>
    public void WriteStyled(SourcingReport report, Action<string, TextStyle> write)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(write);
        TextReportWriter.Write(report, new StyledOutput(write), Width);
    }

    private void WriteWords(TextWriter writer, SourcingReport report, string? text, string? input)
    {
        switch (format)
        {
            case ReportFormat.Markdown:
                MarkdownReportWriter.Write(writer, report);
                break;
            case ReportFormat.Html:
                HtmlReportWriter.Write(writer, report, TextOf(report, text));
                break;
            case ReportFormat.Brat:
                BratWriter.Write(writer, report, TextOf(report, text));
                break;
            case ReportFormat.GitHub:
                GitHubAnnotationWriter.Write(writer, report, input);
                break;
            case ReportFormat.Text:
                TextReportWriter.Write(writer, report, Width);
                break;
            default:
                CsvReportWriter.Write(writer, report, format);
                break;
        }
    }

    private string TextOf(SourcingReport report, string? text) =>
        text ?? report.Article.Text ?? throw new ArgumentException($"{format} needs the text that was analysed, which this report does not carry", nameof(text));

    private static void WithWriter(Stream output, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        write(writer);
    }
}
