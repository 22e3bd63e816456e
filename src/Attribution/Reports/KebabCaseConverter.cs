using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Findings.Facts;

namespace Attribution.Reports;

/// <summary>
/// Writes <c>NamedPerson</c> as <c>"named-person"</c>. The runtime's own converter does the same, but is compiled anew for
/// every enum when a program starts.
/// </summary>
internal sealed class KebabCaseConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumWords<T>.Find(reader.GetString() ?? "") ?? throw new JsonException($"expected one of {string.Join(", ", EnumWords<T>.All)}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumWords<T>.Of(value));
}
