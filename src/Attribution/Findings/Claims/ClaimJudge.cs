using Attribution.Findings.Passages;

namespace Attribution.Findings.Claims;

/// <summary>Tells what a claim rests on: how many independent origins, and whether the article says that it was checked.</summary>
internal sealed class ClaimJudge(SourcedArticle article, Surroundings around, PassageIndex passages)
{
    /// <summary>Kinds of passages that say what was checked, and whom an outlet cites.</summary>
    private const string Confirmed = "confirmation", Unconfirmed = "no-confirmation", Citing = "citing";

    /// <summary>How many sentences after a claim may still say whether it was checked.</summary>
    private const int Reach = 2;

    public Claim ClaimOf(IReadOnlyList<int> statements)
    {
        var sources = statements.SelectMany(statement => article.Links[statement].Sources).Distinct().ToArray();
        var origins = statements.SelectMany(Origins).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return new Claim(statements, sources, origins, Judge(statements, sources, origins));
    }

    private Corroboration Judge(IReadOnlyList<int> statements, int[] sources, int origins)
    {
        if (origins > 1)
            return Corroboration.Sources;
        var near = statements.SelectMany(Near).Select(passage => article.Passages[passage].Kind).ToHashSet(StringComparer.Ordinal);
        return near.Contains(Unconfirmed) ? Corroboration.Negative
            : near.Contains(Confirmed) || sources.Any(source => article.Sources[source].Anonymity?.Corroboration is not null) ? Corroboration.Positive
            : Corroboration.None;
    }

    private IReadOnlyList<int> Near(int statement)
    {
        var sentence = SentenceOf(statement);
        return passages.InSentences(sentence, sentence + 1 + Reach);
    }

    /// <summary>Whom an outlet cites, else the outlet that it came through, else each source for itself.</summary>
    private IEnumerable<string> Origins(int statement)
    {
        var sentence = SentenceOf(statement);
        var cited = passages.InSentences(sentence, sentence + 1).Select(i => article.Passages[i]).FirstOrDefault(passage => passage.Kind == Citing);
        if (cited.Kind == Citing && !cited.Target.IsNone && article.Links[statement].Sources.Any(source => article.Sources[source].Class == Sources.SourceClass.Outlet))
            return [NameOf(cited.Target)];
        if (article.ContextOf(statement).Channel?.Outlet is { } outlet && !article.IsPublisher(outlet))
            return [outlet];
        return article.Links[statement].Sources.Select(source => article.Sources[source].Name);
    }

    private string NameOf(Articles.TokenRange target) => article.Article.SpanOf(target.First, target.End).In(article.Article.Text).ToString();

    private int SentenceOf(int statement) => around.SentenceOf[article.Relations[statement].CueHead];
}
