using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Cues;
using Attribution.Mentions;
using Attribution.Tagging;

namespace Attribution.Authoring.Explaining;

/// <summary>Explains sentences of one article that was analysed for it.</summary>
internal sealed class SentenceExplainer
{
    private readonly LanguagePack pack;
    private readonly Article article;
    private readonly ArticleBody body;
    private readonly AnalysisView view;
    private readonly List<Cue> cues;
    private readonly CueExplainer explainer;
    private readonly LineMap lines;
    private readonly Rules.Matching.PatternMatcher matcher;

    public SentenceExplainer(AttributionAnalyzer analyzer, string text, ArticleInfo info)
    {
        pack = analyzer.Language;
        article = pack.Segmenter.Segment(text, info);
        body = analyzer.Bodies.Find(article);
        (view, cues) = pack.Propose(pack.Tag(article, body.Contains), body.Contains);
        explainer = new CueExplainer(analyzer, view, body, cues);
        lines = new LineMap(text);
        matcher = new Rules.Matching.PatternMatcher(view.Text);
    }

    /// <summary>The sentences that touch a line, or all for 0.</summary>
    public Explanation Explain(int line) => new([.. article.SentenceArray.Where(sentence => line == 0 || Touches(sentence, line)).Select(Explain)]);

    private bool Touches(Sentence sentence, int line)
    {
        var span = article.SpanOf(sentence.FirstToken, sentence.EndToken);
        return lines.Locate(span.Start).Line <= line && lines.Locate(Math.Max(span.Start, span.End - 1)).Line >= line;
    }

    private SentenceExplanation Explain(Sentence sentence) => new()
    {
        Line = lines.Locate(article.TokenArray[sentence.FirstToken].Start).Line,
        Text = article.SpanOf(sentence.FirstToken, sentence.EndToken).In(article.Text).ToString(),
        LeftOut = LeftOut(sentence.Paragraph),
        Tokens = [.. Enumerable.Range(sentence.FirstToken, sentence.Count).Select(token => Explain(token, sentence))],
        Quotations = [.. article.QuotationArray.Where(quotation => quotation.FirstToken < sentence.EndToken && quotation.EndToken > sentence.FirstToken)
            .Select(quotation => article.SpanOf(quotation.FirstToken, quotation.EndToken).In(article.Text).ToString())],
        Mentions = [.. Enumerable.Range(sentence.FirstToken, sentence.Count).Select(token => Mention(token, sentence)).OfType<string>()],
        Cues = [.. cues.Where(cue => cue.Head >= sentence.FirstToken && cue.Head < sentence.EndToken).Select(explainer.Explain)],
    };

    private string? LeftOut(int paragraph)
    {
        if (body.Contains(paragraph))
            return null;
        var reason = body.ReasonFor(paragraph);
        return $"{body.RoleOf(paragraph).ToString().ToLowerInvariant()}" + (reason is null ? "" : $", by {reason.Id}");
    }

    private TokenExplanation Explain(int token, Sentence sentence)
    {
        var head = view.Text.Heads[token];
        return new TokenExplanation(
            token - sentence.FirstToken + 1,
            article.TextOf(token).ToString(),
            pack.Tagger.Lemmas.LemmaOf(article.TextOf(token), view.Tag(token)),
            TagSet.Names[view.Tag(token)],
            view.Kind(token).ToString().ToLowerInvariant(),
            head < 0 ? 0 : head - sentence.FirstToken + 1,
            RelationSet.Names[view.Relation(token)],
            pack.Mentions.FormOf(view.Text, token, sentence),
            Named(view.Boundaries.Starts[token], pack.Boundaries.Forms),
            Named(view.Boundaries.Ends[token], pack.Boundaries.EndRules));
    }

    /// <summary>The longest cut of the phrase around a head that nothing but a verb or preposition governs.</summary>
    private string? Mention(int token, Sentence sentence)
    {
        if (pack.Mentions.FormOf(view.Text, token, sentence) is not { } form || view.Kind(token) != TokenKind.Word
            || RelationSet.Names[view.Relation(token)] is "compound" or "det" or "amod" or "nummod" or "advmod")
            return null;
        var variants = new List<MentionVariant>();
        pack.Mentions.Variants(matcher, view.Tree, token, sentence, variants);
        return $"{article.SpanOf(variants[^1].Range.First, variants[^1].Range.End).In(article.Text)} ({form})";
    }

    private static IReadOnlyList<string> Named(ulong bits, List<string> names) => [.. names.Where((_, bit) => (bits >> bit & 1) != 0)];
}
