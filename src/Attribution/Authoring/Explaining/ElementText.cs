using Attribution.Rules;

namespace Attribution.Authoring.Explaining;

/// <summary>An element as its author wrote it, shortened, for messages about it.</summary>
internal static class ElementText
{
    private const int MostValues = 4;

    public static string Of(Element element)
    {
        var parts = new List<string>();
        void Add(string key, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
                parts.Add(values.Count == 1 ? $"{key}: {values[0]}" : $"{key}: [{string.Join(", ", values.Take(MostValues))}{(values.Count > MostValues ? ", …" : "")}]");
        }
        Add("word", element.Words);
        Add("lemma", element.Lemmas);
        Add("list", element.Lists);
        Add("lemmas", element.LemmaLists);
        Add("tag", element.Tags);
        Add("relation", element.Relations);
        Add("kind", element.Kinds);
        Add("shape", element.Shapes);
        Add("at", element.At);
        if (element.Quoted is { } quoted)
            parts.Add($"quoted: {(quoted ? "true" : "false")}");
        if (element.Not is { } not)
            parts.Add($"not: {Of(not)}");
        return parts.Count == 0 ? $"gap: {element.Max}" : $"{{{string.Join(", ", parts)}}}";
    }
}
