using System.Text.Json;

namespace Attribution.Evaluation;

/// <summary>The JSON form of the figures. Thread-safe.</summary>
internal static class EvaluationJson
{
    /// <summary>Writes the figures as one UTF-8 document that ends with a line break.</summary>
    public static void Write(Stream output, EvaluationReport report)
    {
        JsonSerializer.Serialize(output, report, EvaluationJsonContext.Default.EvaluationReport);
        output.WriteByte((byte)'\n');
    }
}
