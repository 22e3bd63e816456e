using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution.Cli.Run;

/// <summary>The JSON form of a summary: what a part of an archive leaves for <c>merge</c>.</summary>
/// <param name="Fingerprint">What the reports depend on beside their articles: parts of one archive have it in common.</param>
/// <param name="Shard">Which part it is, as <c>1/4</c>.</param>
/// <param name="Summary">What it came to.</param>
internal sealed record SummaryFile(string Fingerprint, string Shard, RunSummary Summary)
{
    public const string Ending = ".summary.json";

    public void Write(Stream stream)
    {
        JsonSerializer.Serialize(stream, this, RunJson.Default.SummaryFile);
        stream.WriteByte((byte)'\n');
    }

    /// <exception cref="JsonException">The file is no summary.</exception>
    public static SummaryFile Read(Stream stream) => JsonSerializer.Deserialize(stream, RunJson.Default.SummaryFile) ?? throw new JsonException("not a summary");
}
