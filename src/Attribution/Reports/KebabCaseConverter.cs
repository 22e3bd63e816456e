using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attribution.Reports;

/// <summary>Writes <c>NamedPerson</c> as <c>"named-person"</c>.</summary>
internal sealed class KebabCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
