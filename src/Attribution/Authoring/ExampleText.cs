using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Rules;

namespace Attribution.Authoring;

/// <summary>An example's text with all that the stages up to proposals make of it.</summary>
internal sealed class ExampleText
{
    public ExampleText(LanguagePack pack, string text)
    {
        Article = pack.Segmenter.Segment(text, new ArticleInfo());
        (View, Cues) = pack.Propose(pack.Tag(Article, _ => true), _ => true);
    }

    public Article Article { get; }

    public AnalysisView View { get; }

    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The tokens that a tag encloses; none where its edges lie inside a token.</summary>
    public TokenRange TokensIn(TextSpan span)
    {
        var first = Array.FindIndex(Article.TokenArray, token => token.Start >= span.Start);
        var end = Array.FindLastIndex(Article.TokenArray, token => token.End <= span.End) + 1;
        return first < 0 || end <= first || !IsWhole(span, first, end) ? TokenRange.None : new TokenRange(first, end);
    }

    /// <summary>The tokens of every tag of a name, in text order.</summary>
    public List<TokenRange> Tagged(RuleExample example, string name) =>
        [.. example.Spans.Where(span => span.Name == name).Select(span => TokensIn(span.Span)).OrderBy(range => range.First)];

    public string Quote(TokenRange range) =>
        range.IsNone || range.Count == 0 ? "nothing" : $"“{Article.SpanOf(range.First, range.End).In(Article.Text)}”";

    private bool IsWhole(TextSpan span, int first, int end) =>
        Article.Text.AsSpan(span.Start, Article.TokenArray[first].Start - span.Start).IsWhiteSpace()
        && Article.Text.AsSpan(Article.TokenArray[end - 1].End, span.End - Article.TokenArray[end - 1].End).IsWhiteSpace();
}
