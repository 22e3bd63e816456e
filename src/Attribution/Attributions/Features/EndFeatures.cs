using Attribution.Articles;
using Attribution.Cues;
using Attribution.Scoring;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>What the scorers of content ends look at, before and after the cue.</summary>
internal static class EndFeatures
{
    /// <summary>How far commas and verbs are counted: what lies beyond tells nothing.</summary>
    private const int LongestLook = 80;

    /// <summary>A content after the cue from <paramref name="start"/> up to <paramref name="end"/>, exclusive.</summary>
    public static void AddRight(AnalysisView view, Cue cue, int start, int end, FeatureBuffer f)
    {
        var lemma = view.Lemma(cue.Head);
        var sentence = view.SentenceAt(start);
        var atEnd = end >= sentence.EndToken || view.Kind(end) == TokenKind.Terminator && end + 1 >= sentence.EndToken ? 1u : 0;
        var startForm = view.Form(start);
        var startTag = view.Tag(start);
        var startChild = StartFeatures.ChildAt(view, cue.Head, start);
        f.Add(1, atEnd, startTag);
        f.Add(2, atEnd, startForm);
        f.Add(3, atEnd, lemma);
        f.Add(4, view.Tag(end), startTag);
        f.Add(5, view.Form(end), startTag);
        f.Add(6, view.Form(end), startForm);
        f.Add(7, view.Form(end), lemma);
        f.Add(8, view.Form(end), view.Form(end + 1));
        f.Add(9, view.Tag(end - 1), view.Tag(end), view.Tag(end + 1));
        f.Add(10, view.Form(end - 1), view.Tag(end));
        f.Add(11, CueFeatures.Bucket(end - start), startTag);
        f.Add(12, CueFeatures.Bucket(end - start), view.Tag(end));
        f.Add(13, view.Tag(end), view.Tag(end + 1), view.Tag(end + 2));
        f.Add(14, view.Lemma(end + 1), view.Form(end));
        foreach (var meaning in view.Classes(cue.Head))
        {
            f.Add(15, meaning, view.Form(end));
            f.Add(16, meaning, atEnd, startTag);
        }
        Quotes(view, start, end, sentence, startTag, f);
        Tree(view, cue, start, end, startChild, f);
        Following(view, cue, start, end, f);
        Skipped(view, start, end, sentence, startTag, atEnd, f);
    }

    /// <summary>A content before the cue that ends before <paramref name="end"/>, or none there.</summary>
    public static void AddLeft(AnalysisView view, Cue cue, int end, FeatureBuffer f)
    {
        var lemma = view.Lemma(cue.Head);
        var tag = view.Tag(cue.Head);
        var kind = cue.KindHash;
        if (end == ContentSlot.Missing)
        {
            LeftMissing(view, cue, lemma, tag, kind, f);
            return;
        }
        var gap = cue.Range.First - end;
        f.Add(20, CueFeatures.Bucket(gap), kind);
        f.Add(21, CueFeatures.Bucket(gap), lemma);
        f.Add(22, view.Form(end), view.Form(end - 1));
        f.Add(23, view.Form(end), lemma);
        f.Add(24, view.Kind(end - 1) == TokenKind.CloseQuote ? 1u : 0, view.Kind(end) == TokenKind.Comma ? 1u : 0, kind);
        f.Add(25, view.Tag(end), view.Tag(end + 1), view.Tag(end + 2));
        f.Add(26, view.Tag(end - 1), view.Tag(end), tag);
        var tags = 0u;
        uint commas = 0, quotes = 0;
        for (var token = end; token < cue.Range.First; token++)
        {
            tags = tags * 67 + view.Tag(token) + 1;
            commas += view.Kind(token) == TokenKind.Comma ? 1u : 0;
            quotes += view.Kind(token) is TokenKind.CloseQuote or TokenKind.OpenQuote ? 1u : 0;
        }
        if (gap < 7)
            f.Add(27, tags, kind);
        f.Add(28, commas, quotes, kind);
        f.Add(29, commas, quotes, view.Kind(end - 1) == TokenKind.CloseQuote ? 1u : 0);
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0 && child < end; child = view.Tree.NextSibling(child))
            if (view.Tree.Right[child] == end - 1 || view.Tree.Right[child] == end)
            {
                f.Add(30, view.Relation(child), tag);
                f.Add(31, view.Relation(child), lemma);
                f.Add(32, view.Relation(child), view.Form(cue.Range.First));
            }
        f.Add(33, view.Relation(cue.Head), tag, CueFeatures.Bucket(gap));
        f.Add(34, view.SentenceOf[end - 1] != view.SentenceOf[cue.Head] ? 1u : 0, kind);
        f.Add(35, view.IsQuoted(end - 1) ? 1u : 0, view.IsQuoted(cue.Head) ? 1u : 0, kind);
        f.Add(36, view.Kind(end) == TokenKind.Comma ? 1u : 0, view.Tag(cue.Range.End), tag);
    }

    private static void LeftMissing(AnalysisView view, Cue cue, uint lemma, byte tag, uint kind, FeatureBuffer f)
    {
        f.Add(0);
        f.Add(1, lemma);
        f.Add(2, kind, tag);
        f.Add(3, view.Tag(cue.Range.End), view.Tag(cue.Range.End + 1), tag);
        f.Add(4, view.Form(cue.Range.End), lemma);
        f.Add(5, view.Form(cue.Range.End));
        f.Add(6, view.Tag(cue.Range.First - 1), tag);
        f.Add(7, view.Form(cue.Range.First), lemma);
        f.Add(8, view.Relation(cue.Head), tag);
        f.Add(9, view.Form(view.SentenceAt(cue.Head).FirstToken));
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0; child = view.Tree.NextSibling(child))
        {
            f.Add(10, view.Relation(child), child < cue.Head ? 0u : 1u, tag);
            f.Add(11, view.Relation(child), child < cue.Head ? 0u : 1u, lemma);
        }
        var sentence = view.SentenceAt(cue.Head);
        f.Add(12, CueFeatures.Bucket(cue.Range.First - sentence.FirstToken), tag);
        f.Add(13, view.Kind(sentence.FirstToken) == TokenKind.OpenQuote ? 1u : 0, view.IsQuoted(cue.Head) ? 1u : 0, tag);
        f.Add(14, view.Kind(sentence.EndToken) == TokenKind.OpenQuote ? 1u : 0, tag);
    }

    private static void Quotes(AnalysisView view, int start, int end, Sentence sentence, byte startTag, FeatureBuffer f)
    {
        var inside = end < view.Count && view.IsQuoted(end) && view.IsQuoted(end - 1)
            && view.Text.Quotations[end] == view.Text.Quotations[end - 1] ? 1u : 0;
        var closes = view.Kind(end - 1) == TokenKind.CloseQuote ? 1u : 0;
        var opened = view.Kind(start) == TokenKind.OpenQuote ? 1u : 0;
        var same = view.IsQuoted(start) && view.IsQuoted(end - 1) && view.Text.Quotations[start] == view.Text.Quotations[end - 1] ? 1u : 0;
        var crosses = Crosses(view, start, end, sentence);
        f.Add(46, crosses, inside, closes);
        f.Add(47, crosses, end > sentence.EndToken ? view.ParagraphOf(end - 1) == sentence.Paragraph ? 1u : 2u : 0, opened);
        f.Add(40, inside, closes, opened);
        f.Add(41, same, closes, opened);
        var cuts = Cuts(view, start, end);
        f.Add(80, cuts, (uint)view.Kind(end), closes);
        f.Add(81, cuts, startTag);
        f.Add(82, (uint)view.Kind(end - 1), (uint)view.Kind(end), (uint)view.Kind(end + 1));
        f.Add(83, (uint)view.Kind(end), (uint)view.Kind(end + 1), opened * 4 + cuts);
        f.Add(42, end > sentence.EndToken ? 1u : 0, closes, opened);
        f.Add(43, view.Kind(end) == TokenKind.OpenQuote ? 1u : 0, closes, startTag);
        if (end > sentence.EndToken)
        {
            var leap = !view.IsQuoted(sentence.EndToken - 1) || view.Text.Quotations[sentence.EndToken - 1] != view.Text.Quotations[Math.Min(end, view.Count) - 1] ? 1u : 0;
            var own = view.SpokenLevel(sentence.EndToken, view.SentenceAt(Math.Min(end, view.Count) - 1).EndToken);
            f.Add(48, leap, own, view.ParagraphOf(end - 1) == sentence.Paragraph ? 1u : 0);
            f.Add(49, leap, own, view.Lemma(view.SentenceAt(start).FirstToken));
        }
        else if (view.Kind(sentence.EndToken) == TokenKind.OpenQuote)
            f.Add(58, end >= sentence.EndToken - 1 ? 1u : 0, view.OwnSpeakerLevel(sentence.EndToken), view.ParagraphOf(sentence.EndToken) == sentence.Paragraph ? 1u : 0);
        f.Add(59, view.SpokenLevel(start, end), closes);
        var ahead = 0u;
        for (var token = end; token < Math.Min(sentence.EndToken, end + 25); token++)
            if (view.Kind(token) is TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                ahead = view.Kind(token) == TokenKind.OpenQuote ? token - end < 4 ? 1u : 2u : 3u;
                break;
            }
        f.Add(44, ahead, closes, opened);
        f.Add(45, ahead, view.Form(end));
    }

    /// <summary>Whether an end cuts a quotation that the content opened: 0 there is none, 1 it does, 2 the quotation holds the whole content.</summary>
    private static uint Cuts(AnalysisView view, int start, int end)
    {
        if (!view.IsQuoted(end - 1))
            return 0;
        var quotation = view.Text.Article.QuotationArray[view.Text.Quotations[end - 1]];
        return quotation.FirstToken < start ? 2u : quotation.EndToken > end ? 1u : 0u;
    }

    /// <summary>How the quotation that is open at the end of the start's sentence fares: 0 none is, 1 cut by this end, 2 kept whole, 3 ended in before it opens.</summary>
    private static uint Crosses(AnalysisView view, int start, int end, Sentence sentence)
    {
        var last = sentence.EndToken;
        if (last >= view.Count || !view.IsQuoted(last) || view.Text.Quotations[last] != view.Text.Quotations[last - 1])
            return 0;
        var quotation = view.Text.Article.QuotationArray[view.Text.Quotations[last]];
        if (end <= Math.Max(start, quotation.FirstToken))
            return 3;
        return end < quotation.EndToken ? 1u : 2u;
    }

    /// <summary>What comes after the end: another cue, joined to this one, speaks against going on.</summary>
    private static void Following(AnalysisView view, Cue cue, int start, int end, FeatureBuffer f)
    {
        var next = view.Kind(end) == TokenKind.Comma ? end + 1 : end;
        var word = view.Form(next);
        var verb = next;
        var last = Math.Min(view.SentenceAt(start).EndToken, next + 7);
        while (verb < last && !IsAnyVerb(view, verb))
            verb++;
        var level = verb < last ? view.CueLevel(verb) : 6;
        var like = view.Tag(verb) == view.Tag(cue.Head) ? 1u : 0;
        var inner = start;
        while (inner < end && !IsAnyVerb(view, inner))
            inner++;
        var alike = inner < end && view.Tag(inner) == view.Tag(verb) ? 1u : 0;
        f.Add(70, level, word);
        f.Add(71, level, view.Form(end), view.Tag(next));
        f.Add(72, like, alike, word);
        f.Add(73, view.Tag(cue.Head), view.Tag(verb), word);
        f.Add(74, view.Tag(inner), view.Tag(verb), word);
        f.Add(75, (uint)(verb - next), level, view.Tag(next));
        f.Add(76, view.Lemma(verb), word);
        f.Add(77, view.Tag(next), view.Tag(next + 1), word);
        var within = view.CueLevel(start + 1, Math.Min(end, start + 60));
        f.Add(78, within, level);
        f.Add(79, within, view.Form(end));
    }

    private static bool IsAnyVerb(AnalysisView view, int token) =>
        TagFamilies.IsVerbal(view.Tag(token));

    private static void Tree(AnalysisView view, Cue cue, int start, int end, uint startChild, FeatureBuffer f)
    {
        // Where the word after the end hangs: inside the content (then the end cuts a phrase), at the cue, or elsewhere.
        var next = end;
        if (next < view.Count && view.Kind(next) == TokenKind.Comma)
            next++;
        var top = next;
        for (var steps = 0; steps < 30 && top < view.Count && view.Tree.HeadOf(top) is var up && up >= next; steps++)
            top = up;
        var head = top < view.Count ? view.Tree.HeadOf(top) : -1;
        var where = head < 0 ? 0u : head >= start && head < end ? 1u : cue.Range.Contains(head) ? 2u : head < start ? 3u : 4u;
        f.Add(50, where, startChild, view.Kind(end) == TokenKind.Comma ? 1u : 0);
        f.Add(51, where, view.Relation(top), view.Form(next));
        f.Add(52, where, view.Relation(top), view.Lemma(head));
        f.Add(53, where, view.Relation(top), view.Tag(start));
        f.Add(54, where, view.Relation(top), view.Kind(end) == TokenKind.Comma ? 1u : 0);
        var depth = 0u;
        for (var token = head; where == 1 && token >= start && depth < 5; token = view.Tree.HeadOf(token))
            depth++;
        f.Add(55, where, depth, view.Relation(top));
        var exact = 0u;
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0; child = view.Tree.NextSibling(child))
            if (view.Tree.Left[child] <= start && view.Tree.Right[child] >= start && child != cue.Head)
                exact = view.Tree.Right[child] == end - 1 ? view.Relation(child) + 1u : view.Tree.Right[child] < end - 1 ? 61u : 62u;
        f.Add(56, exact, startChild);
        f.Add(57, exact, view.Tag(end), view.Tag(start));
    }

    private static void Skipped(AnalysisView view, int start, int end, Sentence sentence, byte startTag, uint atEnd, FeatureBuffer f)
    {
        var last = Math.Min(end, start + LongestLook);
        var commas = view.Commas(start, last);
        var verbs = view.FiniteVerbs(start, last);
        var later = view.FiniteVerbs(end, Math.Min(sentence.EndToken, end + LongestLook / 2));
        f.Add(60, Math.Min(3, verbs), startTag, view.Tag(end));
        f.Add(61, Math.Min(3, commas), atEnd, startTag);
        f.Add(62, Math.Min(3, later), view.Form(end));
        f.Add(63, Math.Min(2, verbs), Math.Min(2, later), view.Tag(end));
        f.Add(64, verbs == 0 ? 1u : 0, view.Form(end), view.Form(start));
    }
}
