using Attribution.Reports;
using Attribution.Sources;

namespace Attribution.Tests.AnnotatedArticles;

/// <summary>Holds a report against what an annotator saw, and says in a line each what it misses.</summary>
internal static class ArticleCheck
{
    private const string Missing = "not found";

    /// <summary>The expectations that the report does not meet, each with what it says instead.</summary>
    public static IEnumerable<(string Expectation, string Found)> Unmet(ExpectedArticle article, SourcingReport report)
    {
        var pairing = new Pairing(article, report);
        var names = article.Sources.ToDictionary(source => source.Id, source => source.Name);
        foreach (var expected in article.Attributions)
            foreach (var (value, found, isMet) in Check(expected, pairing, names, report))
                if (!isMet)
                    yield return ($"“{expected.CueNear}”: {value}", found);
        foreach (var expected in article.Sources)
            foreach (var (value, found, isMet) in Check(expected, pairing.Sources.GetValueOrDefault(expected)))
                if (!isMet)
                    yield return ($"{expected.Name}: {value}", found);
    }

    private static IEnumerable<(string Value, string Found, bool IsMet)> Check(ExpectedAttribution expected, Pairing pairing, Dictionary<string, string> names, SourcingReport report)
    {
        if (!pairing.Attributions.TryGetValue(expected, out var found))
        {
            yield return ("an attribution", Missing, false);
            yield break;
        }
        yield return Same("type", expected.Type, found.Type);
        yield return Same("form", expected.Form, found.Form);
        var sources = string.Join(" + ", report.Sources.Where(source => found.SourceIds.Contains(source.Id)).Select(source => source.Name));
        yield return ($"source {(expected.Sources.Count == 0 ? "none" : string.Join(" + ", expected.Sources.Select(id => names[id])))}", sources, pairing.HaveSameSources(expected, found));
    }

    private static IEnumerable<(string Value, string Found, bool IsMet)> Check(ExpectedSource expected, SourceReport? found)
    {
        if (found is null)
            return [("a source", Missing, false)];
        return
        [
            ($"name {expected.Name}", found.Name, expected.Class == SourceClass.NamedPerson ? expected.Name == found.Name : IsAlike(expected.Name, found.Name)),
            Same("naming", expected.Naming, found.Naming),
            Same("kind", expected.Kind, found.Kind),
            Same("class", expected.Class, found.Class),
            .. expected.Anonymity is null ? [] : Check(expected.Anonymity, found.Anonymity ?? new Anonymity()),
        ];
    }

    private static IEnumerable<(string Value, string Found, bool IsMet)> Check(Anonymity expected, Anonymity found) =>
    [
        Same("count", expected.Count, found.Count),
        Alike("role", expected.Role, found.Role),
        Alike("affiliation", expected.Affiliation, found.Affiliation),
        Alike("side", expected.Side, found.Side),
        Same("partial", expected.Partial, found.Partial),
        Alike("knowledge", expected.Knowledge, found.Knowledge),
        Same("strength", expected.KnowledgeStrength, found.KnowledgeStrength),
        Alike("mark", expected.Mark, found.Mark),
        Alike("reason", expected.Reason, found.Reason),
        Same("kind of reason", expected.ReasonKind, found.ReasonKind),
        Alike("corroboration", expected.Corroboration, found.Corroboration),
    ];

    private static (string Value, string Found, bool IsMet) Same<T>(string what, T expected, T found) =>
        ($"{what} {expected?.ToString() ?? "none"}", found?.ToString() ?? "none", Equals(expected, found));

    private static (string Value, string Found, bool IsMet) Alike(string what, string? expected, string? found) =>
        ($"{what} {expected ?? "none"}", found ?? "none", IsAlike(expected, found));

    /// <summary>Where a phrase ends is a matter of taste: one may go further than the other.</summary>
    private static bool IsAlike(string? expected, string? found) => expected is null || found is null
        ? expected == found
        : expected.Contains(found, StringComparison.OrdinalIgnoreCase) || found.Contains(expected, StringComparison.OrdinalIgnoreCase);
}
