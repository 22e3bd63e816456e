using System.Text.Json.Serialization;
using Attribution.Attributions;
using Attribution.Findings;
using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Serialisers for the report, generated when the library is built: no reflection, and the same order every time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(KebabCaseConverter<Naming>), typeof(KebabCaseConverter<SourceKind>), typeof(KebabCaseConverter<SourceClass>),
        typeof(KebabCaseConverter<AttributionForm>), typeof(KebabCaseConverter<AttributionType>), typeof(KebabCaseConverter<Stance>),
        typeof(KebabCaseConverter<Severity>), typeof(KebabCaseConverter<Corroboration>),
    ])]
[JsonSerializable(typeof(SourcingReport))]
[JsonSerializable(typeof(FailedInput))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
