using Attribution.Articles;
using Attribution.Cues;
using Attribution.Scoring;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>What the scorers of content starts look at, before and after the cue.</summary>
internal static class StartFeatures
{
    /// <summary>A content after the cue that begins with <paramref name="start"/>, or none there.</summary>
    public static void AddRight(AnalysisView view, Cue cue, int start, FeatureBuffer f)
    {
        var lemma = view.Lemma(cue.Head);
        var tag = view.Tag(cue.Head);
        var after = cue.Range.End;
        if (start == ContentSlot.Missing)
        {
            Missing(view, cue, lemma, tag, f);
            return;
        }
        var gap = start - after;
        var relation = ChildAt(view, cue.Head, start);
        f.Add(20, CueFeatures.Bucket(gap), cue.KindHash);
        f.Add(21, CueFeatures.Bucket(gap), lemma);
        f.Add(22, relation, tag);
        f.Add(23, relation, lemma);
        f.Add(24, relation, view.Tag(start), CueFeatures.Bucket(gap));
        f.Add(25, view.Form(start), lemma);
        f.Add(26, view.Form(start), CueFeatures.Bucket(gap));
        f.Add(27, view.Tag(start), lemma);
        f.Add(28, view.Tag(start), view.Tag(start - 1));
        f.Add(29, view.Form(start - 1), lemma);
        f.Add(30, view.Form(start - 1), view.Tag(start));
        f.Add(31, view.Relation(start), view.Tag(start));
        f.Add(32, view.Form(start - 1), view.Form(start));
        var away = Away(view, cue, start);
        f.Add(33, away, lemma);
        f.Add(39, (uint)view.Kind(start - 1), (uint)view.Kind(start), CueFeatures.Bucket(gap));
        f.Add(36, away, PrecedingQuote(view, cue), view.Kind(start) == TokenKind.OpenQuote ? 1u : 0);
        if (away > 0)
        {
            var own = view.OwnSpeakerLevel(start);
            f.Add(47, away, own, PrecedingQuote(view, cue));
            f.Add(48, away, own, lemma);
        }
        f.Add(37, away, view.Form(start - 1), view.Tag(start));
        f.Add(34, view.IsQuoted(start) ? 1u : 0, view.IsQuoted(cue.Head) ? 1u : 0, view.Kind(start) == TokenKind.OpenQuote ? 1u : 0);
        f.Add(35, view.Tag(start), view.Tag(start + 1), CueFeatures.Bucket(gap));
        foreach (var meaning in view.Classes(cue.Head))
        {
            f.Add(50, meaning, relation);
            f.Add(51, meaning, view.Form(start));
            f.Add(52, meaning, view.Tag(start), CueFeatures.Bucket(gap));
            f.Add(53, meaning, view.Form(start - 1));
        }
        f.Add(38, view.CueLevel(start), view.Tag(start), CueFeatures.Bucket(gap));
        if (gap is > 0 and < 7)
            Between(view, after, start, lemma, f);
        Frame(view, cue, relation, f);
    }

    /// <summary>A content before the cue that ends before <paramref name="end"/> and begins with <paramref name="start"/>.</summary>
    public static void AddLeft(AnalysisView view, Cue cue, int start, int end, FeatureBuffer f)
    {
        var sentence = view.SentenceAt(end - 1);
        var length = end - start;
        f.Add(1, CueFeatures.Bucket(length), start == sentence.FirstToken ? 1u : 0);
        f.Add(2, start <= sentence.FirstToken ? 1u : 0, view.Tag(start));
        f.Add(3, view.Form(start), start == sentence.FirstToken ? 1u : 0);
        f.Add(4, view.Form(start - 1), view.Kind(start) == TokenKind.OpenQuote ? 1u : 0);
        f.Add(5, view.Tag(start - 1), view.Tag(start));
        f.Add(6, view.Kind(start) == TokenKind.OpenQuote ? 1u : 0, view.Kind(end - 1) == TokenKind.CloseQuote ? 1u : 0, view.IsQuoted(end - 1) ? 1u : 0);
        var same = view.IsQuoted(start) && view.IsQuoted(end - 1) && view.Text.Quotations[start] == view.Text.Quotations[end - 1] ? 1u : 0;
        var spoken = view.SpokenLevel(start, end);
        f.Add(16, same, view.Kind(start) == TokenKind.OpenQuote ? 1u : 0, view.Kind(end - 1) == TokenKind.CloseQuote ? 1u : 0);
        f.Add(17, spoken, same, view.IsQuoted(end - 1) ? 1u : 0);
        f.Add(18, spoken, view.Form(start - 1));
        f.Add(19, (uint)view.Kind(start - 1), (uint)view.Kind(start), (uint)view.Kind(end - 1));
        f.Add(7, ChildAt(view, cue.Head, start), view.Tag(start));
        f.Add(8, ChildAt(view, cue.Head, start), view.Lemma(cue.Head));
        f.Add(9, view.IsQuoted(start) ? 1u : 0, view.IsQuoted(start - 1) ? 1u : 0, view.IsQuoted(end - 1) ? 1u : 0);
        f.Add(10, start < sentence.FirstToken ? 1u : 0, view.Kind(start) == TokenKind.OpenQuote ? 1u : 0);
        f.Add(11, view.Relation(start), view.Tag(start));
        var skipped = start - sentence.FirstToken;
        f.Add(12, CueFeatures.Bucket(skipped), view.Form(sentence.FirstToken));
        f.Add(13, CueFeatures.Bucket(skipped), view.Tag(sentence.FirstToken), cue.KindHash);
        f.Add(14, view.Tree.HeadOf(start) >= end ? 1u : 0, view.Tree.Left[Math.Max(0, TopOf(view, start, end))] == start ? 1u : 0);
        f.Add(15, cue.KindHash, start == sentence.FirstToken ? 1u : 0, view.Tag(cue.Head));
    }

    /// <summary>The relation, plus one, of the cue's constituent that begins here; 0 for none.</summary>
    internal static uint ChildAt(AnalysisView view, int head, int left)
    {
        for (var child = view.Tree.FirstChild(head); child >= 0; child = view.Tree.NextSibling(child))
            if (view.Tree.Left[child] == left && child != head)
                return view.Relation(child) + 1u;
        return 0;
    }

    private static int TopOf(AnalysisView view, int token, int end)
    {
        for (var steps = 0; steps < 40 && view.Tree.HeadOf(token) is var head && head >= 0 && head < end && head >= token; steps++)
            token = head == token ? -1 : head;
        return token;
    }

    private static void Missing(AnalysisView view, Cue cue, uint lemma, byte tag, FeatureBuffer f)
    {
        var after = cue.Range.End;
        var sentence = view.SentenceAt(cue.Head);
        f.Add(0);
        f.Add(1, lemma);
        f.Add(2, tag, view.Tag(after));
        f.Add(3, lemma, view.Tag(after));
        f.Add(4, lemma, view.Form(after));
        f.Add(5, view.Form(cue.Range.First - 1), tag);
        f.Add(6, view.Tag(after), view.Tag(after + 1), view.Tag(after + 2));
        var quoted = PrecedingQuote(view, cue);
        f.Add(7, quoted, lemma);
        f.Add(8, quoted, view.Tag(after));
        f.Add(9, CueFeatures.Bucket(sentence.EndToken - after));
        var next = view.Kind(sentence.EndToken) != TokenKind.OpenQuote ? 0u : Away(view, cue, sentence.EndToken);
        f.Add(10, next, quoted);
        f.Add(17, next, quoted, view.Form(sentence.EndToken - 1));
        if (next > 0)
        {
            f.Add(18, next, view.OwnSpeakerLevel(sentence.EndToken), quoted);
            f.Add(19, next, view.OwnSpeakerLevel(sentence.EndToken), lemma);
        }
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0; child = view.Tree.NextSibling(child))
        {
            f.Add(11, view.Relation(child), child < cue.Head ? 0u : 1u, tag);
            f.Add(12, view.Relation(child), child < cue.Head ? 0u : 1u, lemma);
        }
        f.Add(13, view.Kind(sentence.FirstToken) == TokenKind.OpenQuote ? 1u : 0, quoted, tag);
        var kind = cue.KindHash;
        f.Add(14, kind);
        // A content before the cue that has no verb goes on after it: "Rents, according to the survey, rose".
        f.Add(56, Math.Min(1, view.FiniteVerbs(sentence.FirstToken, cue.Range.First)), Math.Min(1, view.FiniteVerbs(after, sentence.EndToken)), kind);
        f.Add(57, Math.Min(1, view.FiniteVerbs(sentence.FirstToken, cue.Range.First)), Math.Min(1, view.FiniteVerbs(after, sentence.EndToken)), lemma);
        foreach (var meaning in view.Classes(cue.Head))
        {
            f.Add(54, meaning, view.Tag(after));
            f.Add(55, meaning, quoted);
        }
        f.Add(15, view.Relation(cue.Head), tag);
        f.Add(16, tag, quoted, view.Kind(cue.Range.First - 1) == TokenKind.Comma ? 1u : 0);
    }

    /// <summary>0 in the cue's sentence, 1 in another of its paragraph, 2 beyond.</summary>
    private static uint Away(AnalysisView view, Cue cue, int token) =>
        view.SentenceOf[token] == view.SentenceOf[cue.Head] ? 0u : view.ParagraphOf(token) == view.ParagraphOf(cue.Head) ? 1u : 2u;

    private static uint PrecedingQuote(AnalysisView view, Cue cue)
    {
        var sentence = view.SentenceAt(cue.Head);
        for (var token = cue.Range.First - 1; token >= Math.Max(sentence.FirstToken, cue.Range.First - 12); token--)
            if (view.Kind(token) == TokenKind.CloseQuote)
                return cue.Range.First - token < 4 ? 1u : 2u;
        return 0;
    }

    private static void Between(AnalysisView view, int from, int to, uint lemma, FeatureBuffer f)
    {
        var tags = 0u;
        uint commas = 0, verbs = 0;
        for (var token = from; token < to; token++)
        {
            tags = tags * 67 + view.Tag(token) + 1;
            commas += view.Kind(token) == TokenKind.Comma ? 1u : 0;
            verbs += TagFamilies.IsVerb(view.Tag(token)) ? 1u : 0;
        }
        f.Add(40, tags);
        f.Add(41, tags, lemma);
        f.Add(42, view.Form(from), (uint)(to - from));
        f.Add(43, commas, verbs, lemma);
        f.Add(44, commas, verbs, view.Tag(to));
    }

    private static void Frame(AnalysisView view, Cue cue, uint relation, FeatureBuffer f)
    {
        var frame = 0u;
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0; child = view.Tree.NextSibling(child))
            if (child > cue.Head && view.Kind(child) != TokenKind.Comma)
                frame = frame * 43 + view.Relation(child) + 1u;
        f.Add(45, frame, relation);
        f.Add(46, PrecedingQuote(view, cue), relation, view.Tag(cue.Range.End));
    }
}
