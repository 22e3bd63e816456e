using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Unicode;

namespace Attribution.Reports;

/// <summary>The JSON form of a report and its schema. Thread-safe.</summary>
public static class ReportJson
{
    // Letters of every script stay readable; what could end a script or an attribute in a web page is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly ReportJsonContext Indented = new(OptionsFrom(writeIndented: true));
    private static readonly ReportJsonContext OneLine = new(OptionsFrom(writeIndented: false));

    /// <summary>Writes a report as one UTF-8 document that ends with a line break; the same report gives the same bytes.</summary>
    public static void Write(Stream output, SourcingReport report)
    {
        JsonSerializer.Serialize(output, report, Indented.SourcingReport);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a report as one line of JSON Lines.</summary>
    public static void WriteLine(Stream output, SourcingReport report)
    {
        JsonSerializer.Serialize(output, report, OneLine.SourcingReport);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the record of an input that could not be analysed as one line of JSON Lines.</summary>
    public static void WriteLine(Stream output, FailedInput failure)
    {
        JsonSerializer.Serialize(output, failure, OneLine.FailedInput);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a report back.</summary>
    /// <exception cref="JsonException">The text is no report.</exception>
    public static SourcingReport Read(Stream json) =>
        JsonSerializer.Deserialize(json, Indented.SourcingReport) ?? throw new JsonException("a report is an object");

    /// <summary>The JSON Schema (2020-12) of the report, made from its types.</summary>
    public static string Schema()
    {
        var schema = Indented.Options.GetJsonSchemaAsNode(typeof(SourcingReport), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Sourcing report" };
        foreach (var (key, value) in schema.AsObject().ToArray())
        {
            schema.AsObject().Remove(key);
            document[key] = value;
        }
        return document.ToJsonString(new JsonSerializerOptions(Indented.Options)).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonSerializerOptions OptionsFrom(bool writeIndented) =>
        new(ReportJsonContext.Default.Options) { Encoder = Encoder, WriteIndented = writeIndented, NewLine = "\n" };
}
