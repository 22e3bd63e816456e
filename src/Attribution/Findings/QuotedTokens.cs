using System.Collections;
using Attribution.Articles;

namespace Attribution.Findings;

/// <summary>Which tokens of an article stand between quotation marks.</summary>
internal sealed class QuotedTokens
{
    private readonly BitArray quoted;

    public QuotedTokens(Article article)
    {
        quoted = new BitArray(article.Tokens.Length);
        var done = 0;
        foreach (var quotation in article.Quotations)
        {
            for (var token = Math.Max(done, quotation.FirstToken); token < quotation.EndToken; token++)
                quoted[token] = true;
            done = Math.Max(done, quotation.EndToken);
        }
    }

    public bool Contains(int token) => quoted[token];
}
