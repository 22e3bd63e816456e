using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>What patterns are matched against: an article's tokens with all that is known of each. One entry a token in every array.</summary>
internal sealed class MatchText
{
    public MatchText(Article article, uint[] forms, uint[] lemmas, byte[] tags, int[] heads, byte[] relations)
    {
        Article = article;
        Tokens = article.TokenArray;
        Forms = forms;
        Lemmas = lemmas;
        Tags = tags;
        Heads = heads;
        Relations = relations;
        Quotations = OutermostQuotations(article);
    }

    public Article Article { get; }
    public Token[] Tokens { get; }
    public uint[] Forms { get; }
    public uint[] Lemmas { get; }
    public byte[] Tags { get; }
    public int[] Heads { get; }
    public byte[] Relations { get; }

    /// <summary>Index of the outermost quotation that each token stands in, or -1.</summary>
    public int[] Quotations { get; }

    private static int[] OutermostQuotations(Article article)
    {
        var owner = new int[article.TokenArray.Length];
        Array.Fill(owner, -1);
        for (var q = 0; q < article.QuotationArray.Length; q++)
        {
            var quotation = article.QuotationArray[q];
            if (quotation.Depth == 0)
                owner.AsSpan(quotation.FirstToken, quotation.EndToken - quotation.FirstToken).Fill(q);
        }
        return owner;
    }
}
