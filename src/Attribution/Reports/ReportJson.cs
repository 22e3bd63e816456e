using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution.Reports;

/// <summary>The JSON form of a report. Thread-safe.</summary>
internal static class ReportJson
{
    // Letters of every script stay readable; what could end a script or an attribute in a web page is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly Lazy<ReportJsonContext> Indented = new(() => new(OptionsFrom(writeIndented: true)));
    private static readonly Lazy<ReportJsonContext> OneLine = new(() => new(OptionsFrom(writeIndented: false)));

    /// <summary>Writes a report as one UTF-8 document that ends with a line break; the same report gives the same bytes.</summary>
    public static void Write(Stream output, SourcingReport report)
    {
        JsonSerializer.Serialize(output, report, Indented.Value.SourcingReport);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a report as one line of JSON Lines.</summary>
    public static void WriteLine(Stream output, SourcingReport report)
    {
        JsonSerializer.Serialize(output, report, OneLine.Value.SourcingReport);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the record of an input that could not be analysed as one line of JSON Lines.</summary>
    public static void WriteLine(Stream output, FailedInput failure)
    {
        JsonSerializer.Serialize(output, failure, OneLine.Value.FailedInput);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a report back.</summary>
    /// <exception cref="JsonException">The text is no report.</exception>
    public static SourcingReport Read(Stream json) =>
        JsonSerializer.Deserialize(json, Indented.Value.SourcingReport) ?? throw new JsonException("a report is an object");

    internal static ReportJsonContext IndentedContext => Indented.Value;

    private static JsonSerializerOptions OptionsFrom(bool writeIndented) =>
        new(ReportJsonContext.Default.Options) { Encoder = Encoder, WriteIndented = writeIndented, NewLine = "\n" };
}
