using Attribution.Reports;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>Which reported attribution and source stands for which expected one: one for one, the best fit first.</summary>
internal sealed class Pairing
{
    // A source that an attribution has alone says more than one of several.
    private const int Alone = 2, OneOfSeveral = 1;

    private readonly Dictionary<string, string> expectedIds;

    public Pairing(ExpectedArticle article, SourcingReport report)
    {
        Attributions = Best(from expected in article.Attributions
                            let places = Places.Of(expected, article.Text)
                            from found in report.Attributions
                            select (expected, found, places.Overlap(found)));
        var byId = report.Sources.ToDictionary(source => source.Id);
        Sources = Best(from expected in article.Sources from id in byId.Keys select (expected, byId[id], Votes(expected.Id, id)));
        expectedIds = Sources.ToDictionary(pair => pair.Value.Id, pair => pair.Key.Id);
    }

    public IReadOnlyDictionary<ExpectedAttribution, AttributionReport> Attributions { get; }

    public IReadOnlyDictionary<ExpectedSource, SourceReport> Sources { get; }

    /// <summary>Whether the same sources stand behind both.</summary>
    public bool HaveSameSources(ExpectedAttribution expected, AttributionReport found) =>
        expected.Sources.ToHashSet().SetEquals(found.SourceIds.Select(id => expectedIds.GetValueOrDefault(id, "")));

    private int Votes(string expected, string found) =>
        Attributions.Where(pair => pair.Key.Sources.Contains(expected) && pair.Value.SourceIds.Contains(found))
            .Sum(pair => pair.Key.Sources.Count == 1 && pair.Value.SourceIds.Count == 1 ? Alone : OneOfSeveral);

    private static Dictionary<TExpected, TFound> Best<TExpected, TFound>(IEnumerable<(TExpected Expected, TFound Found, int Fit)> candidates)
        where TExpected : class
        where TFound : class
    {
        var pairs = new Dictionary<TExpected, TFound>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<TFound>(ReferenceEqualityComparer.Instance);
        foreach (var (expected, found, _) in candidates.Where(candidate => candidate.Fit > 0).OrderByDescending(candidate => candidate.Fit))
            if (!pairs.ContainsKey(expected) && taken.Add(found))
                pairs[expected] = found;
        return pairs;
    }
}
