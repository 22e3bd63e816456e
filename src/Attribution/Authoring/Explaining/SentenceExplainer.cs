using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Cues;
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
    private readonly PatternExplainer patterns;
    private readonly MentionWays mentions;
    private readonly LineMap lines;
    private readonly Rules.Matching.PatternMatcher matcher;
    private readonly JudgementExplainer judgements;

    public SentenceExplainer(AttributionAnalyzer analyzer, string text, ArticleInfo info)
    {
        pack = analyzer.Language;
        article = pack.Segmenter.Segment(text, info);
        body = analyzer.Bodies.Find(article);
        (view, cues) = pack.Propose(pack.Tag(article, body.Contains), body.Contains);
        explainer = new CueExplainer(analyzer, view, body, cues);
        patterns = new PatternExplainer(pack, view);
        judgements = new JudgementExplainer(analyzer, text, info);
        lines = new LineMap(text);
        matcher = new Rules.Matching.PatternMatcher(view.Text);
        mentions = new MentionWays(pack.Mentions, view, matcher);
    }

    /// <summary>The sentences that touch a line, or all for 0; with a column, the one there, and of its cues those that hold the word.</summary>
    public Explanation Explain(int line, int column)
    {
        if (column == 0)
            return new([.. article.SentenceArray.Where(sentence => line == 0 || Touches(sentence, line)).Select(Explain)], isWord: false);
        var word = Array.FindIndex(article.TokenArray, token => lines.Locate(token.Start) is var at && at.Line == line && at.Column <= column && column < at.Column + token.End - token.Start);
        return new([.. article.SentenceArray.Where(sentence => word >= sentence.FirstToken && word < sentence.EndToken).Select(sentence => Explain(sentence) with { Cues = [.. CuesAt(word)] })], isWord: true);
    }

    private IEnumerable<CueExplanation> CuesAt(int word) => cues.Where(cue => cue.Range.Contains(word)).Select(explainer.Explain);

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
        Mentions = [.. mentions.Heads(sentence).Select(head => Mention(head, sentence))],
        Uncued = Uncued(sentence),
        Judgements = judgements.Explain(Array.IndexOf(article.SentenceArray, sentence)),
        Patterns = body.Contains(sentence.Paragraph) ? patterns.Explain(sentence, cues) : [],
        Cues = [.. cues.Where(cue => cue.Head >= sentence.FirstToken && cue.Head < sentence.EndToken).Select(explainer.Explain)],
    };

    private string? LeftOut(int paragraph)
    {
        if (body.Contains(paragraph))
            return null;
        var reason = body.ReasonFor(paragraph);
        return $"{body.RoleOf(paragraph).ToString().ToLowerInvariant()}" + (reason is null ? "" : $", by {reason.Id}");
    }

    /// <summary>Cues are not looked for where somebody else is quoted, and not among words that only tell how a source wants to be named.</summary>
    private string? Uncued(Sentence sentence)
    {
        if (LanguagePack.IsQuotedWhole(article, sentence))
            return "one quotation holds the whole sentence: whoever speaks in it is quoted by its speaker";
        var marks = pack.Marks(matcher, sentence).Select(mark => $"“{article.SpanOf(mark.Range.First, mark.Range.End).In(article.Text)}” ({mark.Rule.Rule.Id})").ToList();
        return marks.Count == 0 ? null : $"no cue is looked for in {string.Join(" and ", marks)}: that tells on what terms somebody spoke";
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

    private string Mention(int head, Sentence sentence)
    {
        var range = mentions.Phrase(head, sentence);
        return $"{article.SpanOf(range.First, range.End).In(article.Text)} ({pack.Mentions.FormOf(view.Text, head, sentence)})";
    }

    private static IReadOnlyList<string> Named(ulong bits, List<string> names) => [.. names.Where((_, bit) => (bits >> bit & 1) != 0)];
}
