using Attribution.Articles;
using Attribution.Reports;

namespace Attribution.Browser.Tests;

/// <summary>The pages that are looked at.</summary>
internal static class Pages
{
    /// <summary>What would run or break out if any place forgot to escape it.</summary>
    public const string Hostile = "<script>window.ran=1</script><img src=x onerror=\"window.ran=1\"> \"' onmouseover=window.ran=1 x='\" </style></title><svg onload=window.ran=1>";

    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    public static string Bridge { get; } = Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "harbour-bridge.txt")), new ArticleInfo { Path = "harbour-bridge.txt", PublishedOn = new DateOnly(2024, 6, 7) });

    public static string Attacked { get; } = Of(
        $"""
        Mayor resigns, {Hostile}

        Mayor Anna Weber {Hostile} said on Monday that the {Hostile} bridge would close.

        “{Hostile} is over,” a senior official {Hostile} told the Courier. Critics say {Hostile} is a shame.

        Sources said the mayor stole {Hostile} money. It is believed that {Hostile} fled.
        """,
        new ArticleInfo { Path = $"{Hostile}.txt", Outlet = Hostile, Title = Hostile });

    /// <summary>Words and names far longer than a phone is wide.</summary>
    public static string Wide { get; } = Of(
        $"""
        {new string('W', 300)} closes

        {new string('N', 300)} said that {new string('c', 400)} would close. A source from {new string('A', 200)} said it was {new string('d', 300)}.
        """,
        new ArticleInfo { Path = new string('p', 300) + ".txt" });

    private static string Of(string text, ArticleInfo info) => new ReportWriter(ReportFormat.Html).ToText(Analyzer.Analyze(text, info), text);
}
