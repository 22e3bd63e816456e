using System.Text.Json.Serialization;

namespace Attribution.Cli.Run;

/// <summary>Serialisers for what a run remembers, generated when the tool is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(SummaryFile))]
[JsonSerializable(typeof(RunSummary))]
internal sealed partial class RunJson : JsonSerializerContext;
