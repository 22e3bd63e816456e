using System.Text.Json;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Training.Sources;

/// <summary>Writes attributions and their sources in the names of the JSON report, as far as scoring needs them.</summary>
internal static class SourceReport
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static void Write(
        string file, AnalysisView view, IReadOnlyList<AttributionRelation> relations, IReadOnlyList<Source> sources, IReadOnlyList<SourceLink> links)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteStartArray("attributions");
        for (var i = 0; i < relations.Count; i++)
            Write(json, view, relations[i], sources, links[i]);
        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var source in sources)
            Write(json, source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnalysisView view, AttributionRelation relation, IReadOnlyList<Source> sources, SourceLink link)
    {
        json.WriteStartObject();
        if (!relation.Source.IsNone)
            Span(json, "source", view, relation.Source);
        Span(json, "cue", view, relation.Cue);
        json.WriteStartArray("content");
        foreach (var piece in relation.Content)
            Span(json, null, view, piece);
        json.WriteEndArray();
        Ids(json, "sourceIds", sources, link.Sources);
        Ids(json, "candidateIds", sources, link.Candidates);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("name", source.Name);
        json.WriteString("naming", Lower(source.Naming));
        json.WriteString("kind", Lower(source.Kind));
        json.WriteString("class", Lower(source.Class));
        json.WriteString("description", source.Description);
        if (source.Anonymity is { } anonymity)
            json.WriteString("anonymity", anonymity.ToString());
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, string? name, AnalysisView view, TokenRange range)
    {
        var span = view.Text.Article.SpanOf(range.First, range.End);
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, IReadOnlyList<Source> sources, IReadOnlyList<int> indices)
    {
        json.WriteStartArray(name);
        foreach (var index in indices)
            json.WriteStringValue(sources[index].Id);
        json.WriteEndArray();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
