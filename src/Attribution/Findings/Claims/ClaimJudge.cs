using Attribution.Findings.Passages;

namespace Attribution.Findings.Claims;

/// <summary>Tells what a claim rests on: how many independent origins, and whether the article says that it was checked.</summary>
internal sealed class ClaimJudge(SourcedArticle article, Surroundings around, PassageIndex passages)
{
    /// <summary>Kinds of passages that say what was checked, and whom an outlet cites.</summary>
    private const string Confirmed = "confirmation", Unconfirmed = "no-confirmation", Citing = "citing";

    /// <summary>How many sentences after a claim may still say whether it was checked.</summary>
    private const int Reach = 2;

    public Claim ClaimOf(int[] statements)
    {
        var (sources, origins) = (new List<int>(), new List<string>());
        foreach (var statement in statements)
        {
            foreach (var source in article.Links[statement].Sources)
                if (!sources.Contains(source))
                    sources.Add(source);
            AddOrigins(statement, origins);
        }
        int[] own = [.. sources];
        return new Claim(statements, own, origins.Count, Judge(statements, own, origins.Count));
    }

    private Corroboration Judge(int[] statements, int[] sources, int origins)
    {
        if (origins > 1)
            return Corroboration.Sources;
        return IsNear(statements, Unconfirmed) ? Corroboration.Negative
            : IsNear(statements, Confirmed) || Array.Exists(sources, source => article.Sources[source].Anonymity?.Corroboration is not null) ? Corroboration.Positive
            : Corroboration.None;
    }

    /// <summary>Whether a passage of a kind stands with a statement, or soon after.</summary>
    private bool IsNear(int[] statements, string kind)
    {
        foreach (var statement in statements)
            if (SentenceOf(statement) is var sentence && FirstOf(kind, sentence, sentence + 1 + Reach) >= 0)
                return true;
        return false;
    }

    /// <summary>Index of the first passage of a kind in some sentences, or -1.</summary>
    private int FirstOf(string kind, int first, int end)
    {
        foreach (var passage in passages.InSentences(first, end))
            if (article.Passages[passage].Kind == kind)
                return passage;
        return -1;
    }

    /// <summary>Whom an outlet cites, else the outlet that it came through, else each source for itself.</summary>
    private void AddOrigins(int statement, List<string> origins)
    {
        var sentence = SentenceOf(statement);
        var sources = article.Links[statement].Sources;
        if (FirstOf(Citing, sentence, sentence + 1) is >= 0 and var citing && article.Passages[citing].Target is { IsNone: false } cited
            && Array.Exists(sources, source => article.Sources[source].Class == Sources.SourceClass.Outlet))
            Add(NameOf(cited), origins);
        else if (article.ContextOf(statement).Channel?.Outlet is { } outlet && !article.IsPublisher(outlet))
            Add(outlet, origins);
        else
            foreach (var source in sources)
                Add(article.Sources[source].Name, origins);
    }

    private static void Add(string name, List<string> origins)
    {
        if (!origins.Exists(origin => origin.Equals(name, StringComparison.OrdinalIgnoreCase)))
            origins.Add(name);
    }

    private string NameOf(Articles.TokenRange target) => article.Article.SpanOf(target.First, target.End).In(article.Article.Text).ToString();

    private int SentenceOf(int statement) => around.SentenceOf[article.Relations[statement].CueHead];
}
