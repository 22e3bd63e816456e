using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Findings;

/// <summary>What can be told of one attribution from its words and its place.</summary>
internal readonly record struct StatementFacts
{
    /// <summary>Whether it came through a news organisation other than the publisher.</summary>
    public bool SecondHand { get; private init; }
    public bool Accusation { get; private init; }
    public bool Evaluative { get; private init; }

    /// <summary>Words of the content.</summary>
    public int Words { get; private init; }

    /// <summary>Words of the content that stand in quotation marks.</summary>
    public int QuotedWords { get; private init; }

    /// <summary>Whether it stands in the headline or the first paragraph.</summary>
    public bool InLead { get; private init; }

    /// <summary>The facts of all attributions of an article, same index.</summary>
    public static StatementFacts[] Of(SourcedArticle article, ContentWords words)
    {
        var quoted = new QuotedTokens(article.Article);
        var lead = Lead.Of(article);
        var all = new StatementFacts[article.Relations.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = Of(article, i, words, quoted, lead);
        return all;
    }

    private static StatementFacts Of(SourcedArticle article, int index, ContentWords words, QuotedTokens quoted, Lead lead)
    {
        var relation = article.Relations[index];
        bool accusation = false, evaluative = false;
        int count = 0, inQuotes = 0;
        foreach (var piece in relation.Content)
            for (var token = piece.First; token < piece.End; token++)
            {
                if (article.Article.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number))
                    continue;
                var hash = article.Article.Forms[token];
                accusation |= words.Accusation.Contains(hash);
                evaluative |= words.Evaluative.Contains(hash);
                count++;
                inQuotes += quoted.Contains(token) ? 1 : 0;
            }
        return new StatementFacts
        {
            SecondHand = IsSecondHand(article, index),
            Accusation = accusation,
            Evaluative = evaluative,
            Words = count,
            QuotedWords = inQuotes,
            InLead = lead.Contains(article.Article.Tokens[relation.CueHead].Start),
        };
    }

    private static bool IsSecondHand(SourcedArticle article, int index)
    {
        if (article.ContextOf(index).Channel is { Outlet: { } outlet })
            return !article.IsPublisher(outlet);
        var sources = article.Links[index].Sources;
        return sources.Length > 0 && sources.All(source =>
            article.Sources[source].Class == SourceClass.Outlet && !article.IsPublisher(article.Sources[source].Name));
    }
}
