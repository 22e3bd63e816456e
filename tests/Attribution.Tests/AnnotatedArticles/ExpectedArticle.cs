using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Articles;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>Who says what in an article of tests/Articles: NAME.json beside NAME.txt.</summary>
internal sealed record ExpectedArticle
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public string? Outlet { get; init; }
    public DateOnly? Date { get; init; }
    public required IReadOnlyList<ExpectedSource> Sources { get; init; }
    public required IReadOnlyList<ExpectedAttribution> Attributions { get; init; }

    [JsonIgnore]
    public string Text { get; private init; } = "";

    [JsonIgnore]
    public ArticleInfo Info => new() { Outlet = Outlet, PublishedOn = Date };

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Repository.At("tests/Articles"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static ExpectedArticle Read(string name) =>
        JsonSerializer.Deserialize<ExpectedArticle>(File.ReadAllText(Repository.At($"tests/Articles/{name}.json")), Options)! with
        {
            Text = File.ReadAllText(Repository.At($"tests/Articles/{name}.txt")).ReplaceLineEndings("\n"),
        };
}
