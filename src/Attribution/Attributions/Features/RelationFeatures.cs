using Attribution.Articles;
using Attribution.Scoring;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>What the relation scorer looks at: how sure the parts are, how they fit, and what other proposal encloses this one.</summary>
internal static class RelationFeatures
{
    public static void Add(AnalysisView view, Proposal p, ProposalContext context, FeatureBuffer f)
    {
        var lemma = view.Lemma(p.Cue.Head);
        var tag = view.Tag(p.Cue.Head);
        var rule = (uint)p.Pattern.Index;
        var cue = Level(p.Cue.Score, 2);
        f.Add(0);
        f.Add(1, cue);
        f.Add(2, Level(p.Cue.Score, 4));
        f.Add(3, rule);
        f.Add(4, rule, lemma);
        f.Add(5, rule, cue);
        f.Add(6, lemma);
        f.Add(7, lemma, cue);
        Sureness(p, rule, f);
        foreach (var meaning in view.Classes(p.Cue.Head))
        {
            f.Add(8, meaning, rule);
            f.Add(9, meaning, cue);
            foreach (var other in view.Classes(p.Source.Head))
                f.Add(19, meaning, other);
        }
        foreach (var other in view.Classes(p.Source.Head))
            f.Add(29, other, rule);
        Source(view, p, lemma, rule, f);
        Content(view, p, lemma, tag, rule, f);
        Enclosure(view, p, context.Enclosing(p), context.SameContent(p), lemma, tag, cue, f);
        Surroundings(view, p, context, tag, cue, f);
        Quotation(view, p, context, cue, rule, f);
    }

    /// <summary>Does another proposal claim the quotation in this one's content?</summary>
    private static void Quotation(AnalysisView view, Proposal p, ProposalContext context, uint cue, uint rule, FeatureBuffer f)
    {
        var opening = Opening(view, p.Left);
        if (opening < 0)
            opening = Opening(view, p.Right);
        if (opening < 0)
            return;
        var other = context.Other(p, opening + 1);
        var level = other is null ? 0u : Level(other.Cue.Score, 1);
        f.Add(90, level, cue);
        f.Add(91, level, rule);
        f.Add(92, level, Level(p.Agreement, 1));
        f.Add(93, view.IsQuoted(p.Cue.Head) ? 1u : 0, level, other is null ? 0u : other.Cue.Head < p.Cue.Head ? 1u : 2u);
    }

    private static int Opening(AnalysisView view, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (view.Kind(token) == TokenKind.OpenQuote)
                return token;
        return -1;
    }

    private static void Sureness(Proposal p, uint rule, FeatureBuffer f)
    {
        f.Add(80, Level(p.WholeScore, 4));
        f.Add(81, Level(p.WholeScore, 2), rule);
        f.Add(82, Level(p.WholeScore, 2), Level(p.Cue.Score, 1));
        f.Add(83, Level(p.WholeScore, 2), Level(p.Score, 1));
        f.Add(84, Level(p.Agreement, 2));
        f.Add(85, Level(p.Agreement, 1), rule);
        f.Add(86, Level(p.Agreement, 1), Level(p.Cue.Score, 1));
        f.Add(87, Level(p.Agreement, 1), Level(p.WholeScore, 1), Level(p.Cue.Score, 1));
        f.Add(10, Level(p.SourceScore, 2));
        f.Add(11, Level(p.RightScore, 2));
        f.Add(12, Level(p.LeftScore, 2));
        f.Add(13, Level(p.Score, 2));
        f.Add(17, Level(p.EdgeScore, 2));
        f.Add(18, Level(p.EdgeScore, 1), Level(p.Score, 1));
        f.Add(14, Level(p.Score, 1), rule);
        f.Add(15, Level(p.Score, 1), Level(p.Cue.Score, 1));
        f.Add(16, Level(p.SourceScore, 1), Level(p.RightScore, 1), Level(p.LeftScore, 1));
    }

    private static void Source(AnalysisView view, Proposal p, uint lemma, uint rule, FeatureBuffer f)
    {
        var head = p.Source.Head;
        if (head < 0)
        {
            f.Add(20, lemma);
            f.Add(21, rule);
            return;
        }
        f.Add(22, view.Lemma(head));
        f.Add(23, view.Lemma(head), lemma);
        f.Add(24, view.Tag(head), lemma);
        f.Add(25, view.Tag(head), rule);
        f.Add(26, view.Form(p.Source.Range.First), view.Tag(head));
        f.Add(27, view.IsQuoted(head) ? 1u : 0, view.IsQuoted(p.Cue.Head) ? 1u : 0, rule);
        f.Add(28, SourceFeatures.Hash(p.Source.Paths), rule);
    }

    private static void Content(AnalysisView view, Proposal p, uint lemma, byte tag, uint rule, FeatureBuffer f)
    {
        var length = p.Left.Count + p.Right.Count;
        f.Add(30, CueFeatures.Bucket(length), tag);
        f.Add(31, CueFeatures.Bucket(length), lemma);
        f.Add(32, CueFeatures.Bucket(length), rule);
        if (!p.Right.IsNone)
        {
            f.Add(33, view.Form(p.Right.First), lemma);
            f.Add(34, view.Tag(p.Right.First), lemma);
            f.Add(35, view.Form(p.Right.First), view.Form(p.Right.First + 1));
            f.Add(36, view.Lemma(p.Right.End - 1), tag);
            f.Add(37, HasVerb(view, p.Right) ? 1u : 0, lemma);
            f.Add(38, HasVerb(view, p.Right) ? 1u : 0, rule);
        }
        if (!p.Left.IsNone)
        {
            f.Add(40, view.Form(p.Left.First), tag);
            f.Add(41, view.Form(p.Left.End - 1), lemma);
            f.Add(42, HasVerb(view, p.Left) ? 1u : 0, lemma);
            f.Add(43, HasVerb(view, p.Left) ? 1u : 0, rule);
        }
        var quoted = IsQuoted(view, p) ? 1u : 0;
        f.Add(44, quoted, lemma);
        f.Add(46, quoted, Level(p.Cue.Score, 2));
        f.Add(47, quoted, Level(p.Agreement, 1), Level(p.Cue.Score, 1));
        f.Add(48, quoted, Level(p.WholeScore, 2));
        f.Add(49, quoted, EndsOf(view, p), rule);
        f.Add(45, quoted, rule, view.IsQuoted(p.Cue.Head) ? 1u : 0);
    }

    private static void Enclosure(
        AnalysisView view, Proposal p, Proposal? enclosing, Proposal? same, uint lemma, byte tag, uint cue, FeatureBuffer f)
    {
        if (enclosing is null)
            f.Add(50, cue);
        else
        {
            var outer = Level(enclosing.Cue.Score, 1);
            f.Add(51, outer, cue);
            f.Add(52, outer, Level(enclosing.RightScore, 1));
            f.Add(53, outer, lemma);
            f.Add(54, view.Lemma(enclosing.Cue.Head), tag);
            f.Add(55, outer, (uint)enclosing.Pattern.Index);
            f.Add(56, CueFeatures.Bucket(Math.Abs(enclosing.Cue.Head - p.Cue.Head)), outer);
            f.Add(57, view.IsQuoted(p.Cue.Head) ? 1u : 0, outer);
        }
        if (same is not null)
        {
            f.Add(60, Level(same.Cue.Score, 1), cue);
            f.Add(61, view.Lemma(same.Cue.Head), lemma);
            f.Add(62, same.Cue.Head < p.Cue.Head ? 1u : 0, Level(same.Cue.Score, 1));
        }
    }

    /// <summary>The article around: does the source speak elsewhere, and are there other cues beside this one?</summary>
    private static void Surroundings(AnalysisView view, Proposal p, ProposalContext context, byte tag, uint cue, FeatureBuffer f)
    {
        var times = (uint)Math.Min(4, context.OtherTimes(view, p));
        var head = p.Source.Head;
        f.Add(70, times, view.Tag(head));
        f.Add(71, times, cue);
        f.Add(72, times, view.Tag(head), tag);
        var sentence = view.SentenceAt(p.Cue.Head);
        var before = view.CueLevel(sentence.FirstToken, p.Cue.Head);
        var after = view.CueLevel(p.CueRange.End, sentence.EndToken);
        f.Add(73, before, after, cue);
        f.Add(74, before, view.Relation(p.Cue.Head), cue);
        f.Add(75, view.CueLevel(view.Tree.HeadOf(p.Cue.Head)), view.Relation(p.Cue.Head), cue);
        f.Add(76, (uint)Math.Min(2, view.SentenceOf[p.Cue.Head]), cue);
        var previous = sentence.FirstToken - 1;
        f.Add(77, view.IsQuoted(previous) ? 1u : 0, view.IsQuoted(sentence.EndToken) ? 1u : 0, cue);
    }

    private static bool HasVerb(AnalysisView view, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (TagFamilies.IsFinite(view.Tag(token)))
                return true;
        return false;
    }

    /// <summary>Whether the contents begin and end with quotation marks.</summary>
    private static uint EndsOf(AnalysisView view, Proposal p) => Ends(view, p.Left) + 5 * Ends(view, p.Right);

    private static uint Ends(AnalysisView view, TokenRange range) => range.IsNone ? 0u
        : 1u + (view.Kind(range.First) == TokenKind.OpenQuote ? 1u : 0) + (view.Kind(range.End - 1) == TokenKind.CloseQuote ? 2u : 0);

    /// <summary>Whether the content holds quotation marks.</summary>
    public static bool IsQuoted(AnalysisView view, Proposal p) => Quoted(view, p.Left) || Quoted(view, p.Right);

    internal static bool Quoted(AnalysisView view, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (view.Kind(token) is TokenKind.OpenQuote or TokenKind.CloseQuote)
                return true;
        return false;
    }

    private static uint Level(float score, int steps) => (uint)(Math.Clamp((int)MathF.Floor(score * steps), -12 * steps, 12 * steps) + 200);
}
