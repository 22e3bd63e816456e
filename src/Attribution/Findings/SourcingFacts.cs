using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Findings;

/// <summary>
/// What follows from what the stages found: which attributions are sourcing, what each source stands behind, which
/// claims there are. Computed once an article; checks, figures and report all read it.
/// </summary>
internal sealed class SourcingFacts
{
    private readonly IReadOnlyList<int>[] statementsOf;
    private readonly List<int>[] claimsOf;
    private readonly StatementFacts[] facts;

    public SourcingFacts(SourcedArticle article, ContentWords words)
    {
        Article = article;
        Words = words;
        Statements = [.. Enumerable.Range(0, article.Relations.Count).Where(i => article.Relations[i].Type == AttributionType.Statement)];
        statementsOf = StatementsBySource(article, Statements);
        ActiveSources = [.. Enumerable.Range(0, article.Sources.Count).Where(source => statementsOf[source].Count > 0)];
        Claims = ClaimGrouping.Group(article, Statements);
        claimsOf = ClaimsBySource(article.Sources.Count, Claims);
        facts = StatementFacts.Of(article, words);
    }

    public SourcedArticle Article { get; }

    public ContentWords Words { get; }

    /// <summary>Indices of the attributions that are sourcing: beliefs and acts are not.</summary>
    public IReadOnlyList<int> Statements { get; }

    /// <summary>Indices of the sources that stand behind at least one statement.</summary>
    public IReadOnlyList<int> ActiveSources { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<int> StatementsOf(int source) => statementsOf[source];

    public IReadOnlyList<int> ClaimsOf(int source) => claimsOf[source];

    public StatementFacts Of(int relation) => facts[relation];

    public Source SourceAt(int source) => Article.Sources[source];

    private static IReadOnlyList<int>[] StatementsBySource(SourcedArticle article, IReadOnlyList<int> statements)
    {
        var bySource = new List<int>[article.Sources.Count];
        for (var source = 0; source < bySource.Length; source++)
            bySource[source] = [];
        foreach (var statement in statements)
            foreach (var source in article.Links[statement].Sources)
                bySource[source].Add(statement);
        return bySource;
    }

    private static List<int>[] ClaimsBySource(int sources, IReadOnlyList<Claim> claims)
    {
        var bySource = new List<int>[sources];
        for (var source = 0; source < sources; source++)
            bySource[source] = [];
        for (var claim = 0; claim < claims.Count; claim++)
            foreach (var source in claims[claim].Sources)
                bySource[source].Add(claim);
        return bySource;
    }
}
