using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Quantities;

/// <summary>
/// Finds the quantities of an article by the rules. A recogniser that takes their place is asked about the sentences in
/// which the rules see a quantity, since such recognisers are slow; what only rules tell stays theirs. Immutable and
/// thread-safe.
/// </summary>
internal sealed class QuantityFinder(QuantityRules rules, IQuantityRecognizer? recognizer = null)
{
    /// <summary>All quantities of the paragraphs that are analysed, in text order.</summary>
    public IReadOnlyList<QuantityMention> Find(MatchText text, Func<int, bool> isAnalysed)
    {
        var matcher = new PatternMatcher(text);
        var scratch = new List<RuleMatch>();
        var found = new List<QuantityMention>();
        foreach (var sentence in text.Article.SentenceArray)
        {
            if (!isAnalysed(sentence.Paragraph))
                continue;
            var first = found.Count;
            rules.Find(matcher, sentence, scratch, found);
            if (recognizer is not null && found.Count > first)
                Replace(text.Article, sentence, found, first);
        }
        return found;
    }

    private void Replace(Article article, Sentence sentence, List<QuantityMention> found, int first)
    {
        var kept = found.Skip(first).Where(mention => mention.Kind is QuantityKind.Rate or QuantityKind.Casualties).ToList();
        var span = article.SpanOf(sentence.FirstToken, sentence.EndToken);
        foreach (var quantity in recognizer!.Recognize(article.Text[span.Start..span.End], article.Info.PublishedOn))
            if (Tokens(article, sentence, span.Start, quantity.Span) is { IsNone: false } tokens && !kept.Exists(mention => mention.Tokens.Overlaps(tokens)))
                kept.Add(new QuantityMention(tokens, quantity.Kind, quantity.Value, quantity.Date));
        found.RemoveRange(first, found.Count - first);
        found.AddRange(kept.OrderBy(mention => mention.Tokens.First));
    }

    /// <summary>The tokens that a stretch of the sentence touches; none for a stretch outside it.</summary>
    private static TokenRange Tokens(Article article, Sentence sentence, int offset, TextSpan span)
    {
        var first = sentence.FirstToken;
        while (first < sentence.EndToken && article.TokenArray[first].End - offset <= span.Start)
            first++;
        var end = first;
        while (end < sentence.EndToken && article.TokenArray[end].Start - offset < span.End)
            end++;
        return end > first ? new TokenRange(first, end) : TokenRange.None;
    }
}
