using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Findings;

/// <summary>Groups statements whose contents are, word for word, the same.</summary>
internal static class ClaimGrouping
{
    /// <summary>Fewer words than this ("so", "yes it is") are no proposition that two sources could share.</summary>
    private const int FewestWords = 4;

    public static IReadOnlyList<Claim> Group(SourcedArticle article, IReadOnlyList<int> statements)
    {
        var groups = new List<List<int>>();
        var byContent = new Dictionary<ulong, List<int>>();
        foreach (var statement in statements)
        {
            var key = KeyOf(article.Article, article.Relations[statement]);
            if (key == 0 || !byContent.TryGetValue(key, out var group))
            {
                group = [];
                groups.Add(group);
                if (key != 0)
                    byContent.Add(key, group);
            }
            group.Add(statement);
        }
        return [.. groups.Select(group => ClaimOf(article, group))];
    }

    private static Claim ClaimOf(SourcedArticle article, List<int> statements)
    {
        var sources = statements.SelectMany(statement => article.Links[statement].Sources).Distinct().ToArray();
        var stated = sources.Any(source => article.Sources[source].Anonymity?.Corroboration is not null);
        var corroboration = sources.Length > 1 ? Corroboration.Sources : stated ? Corroboration.Stated : Corroboration.None;
        return new Claim(statements, sources, corroboration);
    }

    /// <summary>64 bits that stand for the words of a content, or 0 where it is too short to compare.</summary>
    private static ulong KeyOf(Article article, AttributionRelation relation)
    {
        var key = 14695981039346656037UL;
        var words = 0;
        foreach (var piece in relation.Content)
            for (var token = piece.First; token < piece.End; token++)
                if (article.Tokens[token].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number)
                {
                    key = (key ^ WordHash.Of(article.TextOf(token))) * 1099511628211UL;
                    words++;
                }
        return words < FewestWords ? 0 : key;
    }
}
