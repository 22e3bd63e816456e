using Attribution.Articles;

namespace Attribution.Bodies;

/// <summary>Which paragraphs of a text are the article, and why the others are not. Immutable.</summary>
internal sealed class ArticleBody
{
    private readonly ParagraphRole[] _roles;
    private readonly BodyRule?[] _reasons;

    internal ArticleBody(Article article, ParagraphRole[] roles, BodyRule?[] reasons)
    {
        _roles = roles;
        _reasons = reasons;
        Spans = Merge(article, roles);
        Title = Array.IndexOf(roles, ParagraphRole.Title);
        Byline = Array.IndexOf(roles, ParagraphRole.Byline);
        Dateline = FindDateline(article, roles);
        Outlet = FindOutlet(article, Dateline);
    }

    /// <summary>The stretches of text to analyse, in order; neighbouring paragraphs are one stretch.</summary>
    public TextSpan[] Spans { get; }

    /// <summary>The paragraph that holds the headline, or -1.</summary>
    public int Title { get; }

    /// <summary>The paragraph that names the authors, or -1.</summary>
    public int Byline { get; }

    /// <summary>The first dateline of the body, its dash included.</summary>
    public TokenRange Dateline { get; }

    /// <summary>The publisher or agency as the dateline gives it in brackets, "(Reuters)", or an empty span.</summary>
    public TextSpan Outlet { get; }

    /// <summary>Whether the paragraph is analysed: body text or the title.</summary>
    public bool Contains(int paragraph) => IsAnalysed(_roles[paragraph]);

    public ParagraphRole RoleOf(int paragraph) => _roles[paragraph];

    /// <summary>The rule that decided the role, or null for ordinary body text.</summary>
    public BodyRule? ReasonFor(int paragraph) => _reasons[paragraph];

    private static bool IsAnalysed(ParagraphRole role) => role is ParagraphRole.Body or ParagraphRole.Title;

    private static TextSpan[] Merge(Article article, ParagraphRole[] roles)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < roles.Length; i++)
        {
            if (!IsAnalysed(roles[i]))
                continue;
            var span = article.ParagraphArray[i].Span;
            if (i > 0 && IsAnalysed(roles[i - 1]))
                spans[^1] = spans[^1] with { End = span.End };
            else
                spans.Add(span);
        }
        return [.. spans];
    }

    private static TokenRange FindDateline(Article article, ParagraphRole[] roles)
    {
        var paragraph = 0;
        foreach (var dateline in article.Datelines)
        {
            while (article.ParagraphArray[paragraph].EndToken <= dateline.First)
                paragraph++;
            if (IsAnalysed(roles[paragraph]))
                return dateline;
        }
        return TokenRange.None;
    }

    private static TextSpan FindOutlet(Article article, TokenRange dateline)
    {
        var open = -1;
        for (var at = dateline.First; at < dateline.End; at++)
        {
            var kind = article.TokenArray[at].Kind;
            if (kind == TokenKind.OpenBracket)
                open = at + 1;
            else if (kind == TokenKind.CloseBracket && open >= 0 && open < at)
                return article.SpanOf(open, at);
        }
        return default;
    }
}
