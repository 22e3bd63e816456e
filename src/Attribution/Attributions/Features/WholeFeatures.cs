using Attribution.Articles;
using Attribution.Cues;
using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>What only a filling as a whole shows: how its parts go together, and what of the sentence they leave over.</summary>
internal static class WholeFeatures
{
    public static void Add(AnalysisView view, Cue cue, List<Filling> fillings, int index, FeatureBuffer f)
    {
        var filling = fillings[index];
        var lemma = view.Lemma(cue.Head);
        var tag = view.Tag(cue.Head);
        var shape = Shape(view, cue, filling);
        f.Add(0, (uint)Math.Min(index, 3));
        f.Add(1, shape);
        f.Add(2, shape, lemma);
        f.Add(3, shape, tag);
        f.Add(4, (uint)filling.Pattern.Index);
        f.Add(5, (uint)filling.Pattern.Index, lemma);
        foreach (var meaning in view.Classes(cue.Head))
            f.Add(6, shape, meaning);
        Sureness(filling, fillings[0], shape, f);
        Source(view, cue, filling, shape, f);
        Left(view, cue, filling, lemma, f);
        Right(view, cue, filling, lemma, f);
        Leftover(view, cue, filling, shape, lemma, f);
        Together(view, filling, shape, f);
    }

    /// <summary>Which parts there are, on which side, and whether they are quoted.</summary>
    private static uint Shape(AnalysisView view, Cue cue, Filling p)
    {
        var source = p.Source.Head < 0 ? 0u : p.Source.Head < cue.Head ? 1u : 2u;
        return source + 3 * (Part(view, p.Left) + 6 * Part(view, p.Right)) + (view.IsQuoted(cue.Head) ? 128u : 0);
    }

    /// <summary>0 none, 1 without quotation marks, 2 begins with one, 3 begins and ends with one, 4 holds some, 5 ends with one.</summary>
    private static uint Part(AnalysisView view, TokenRange range)
    {
        if (range.IsNone)
            return 0;
        var opens = view.Kind(range.First) == TokenKind.OpenQuote;
        var closes = view.Kind(range.End - 1) == TokenKind.CloseQuote;
        return opens ? closes ? 3u : 2u : closes ? 5u : RelationFeatures.Quoted(view, range) ? 4u : 1u;
    }

    private static void Sureness(Filling p, Filling first, uint shape, FeatureBuffer f)
    {
        f.Add(10, Level(p.Score - first.Score, 4));
        f.Add(11, Level(p.SourceScore, 2));
        f.Add(12, Level(p.RightScore, 2));
        f.Add(13, Level(p.LeftScore, 2));
        f.Add(14, Level(p.EdgeScore, 2));
        f.Add(15, Level(p.SourceScore - first.SourceScore, 2));
        f.Add(16, Level(p.RightScore - first.RightScore, 2), Level(p.EdgeScore - first.EdgeScore, 1));
        f.Add(17, Level(p.LeftScore - first.LeftScore, 2), Level(p.RightScore - first.RightScore, 2));
        f.Add(18, Level(p.Score - first.Score, 2), shape);
    }

    private static void Source(AnalysisView view, Cue cue, Filling p, uint shape, FeatureBuffer f)
    {
        var head = p.Source.Head;
        f.Add(20, view.Tag(head), shape);
        f.Add(21, view.Lemma(head), view.Lemma(cue.Head));
        f.Add(22, CueFeatures.Bucket(p.Source.Range.Count), shape);
        f.Add(23, view.Tag(head), p.Right.IsNone ? 0u : view.Tag(p.Right.First) + 1u);
        f.Add(24, view.Relation(head), shape);
        f.Add(25, view.IsQuoted(head) ? 1u : 0, view.IsQuoted(cue.Head) ? 1u : 0, shape);
        foreach (var meaning in view.Classes(head))
            f.Add(26, meaning, shape);
    }

    private static void Left(AnalysisView view, Cue cue, Filling p, uint lemma, FeatureBuffer f)
    {
        if (p.Left.IsNone)
            return;
        var near = p.Source.Head >= 0 && p.Source.Head < cue.Head && p.Source.Range.First >= p.Left.End ? p.Source.Range.First : cue.Range.First;
        f.Add(30, CueFeatures.Bucket(near - p.Left.End), (uint)view.Kind(p.Left.End - 1), (uint)view.Kind(p.Left.End));
        f.Add(31, CueFeatures.Bucket(near - p.Left.End), lemma);
        f.Add(32, view.Form(p.Left.First), view.Kind(p.Left.End - 1) == TokenKind.CloseQuote ? 1u : 0);
        f.Add(33, Math.Min(2, view.FiniteVerbs(p.Left.First, p.Left.End)), (uint)view.Kind(p.Left.End));
        f.Add(34, view.SpokenLevel(p.Left.First, p.Left.End), Part(view, p.Left));
        f.Add(35, CueFeatures.Bucket(p.Left.Count), p.Right.IsNone ? 0u : 1u);
    }

    private static void Right(AnalysisView view, Cue cue, Filling p, uint lemma, FeatureBuffer f)
    {
        if (p.Right.IsNone)
            return;
        var from = p.Source.Head > cue.Head && p.Source.Range.End <= p.Right.First ? p.Source.Range.End : cue.Range.End;
        var gap = CueFeatures.Bucket(p.Right.First - from);
        var verbs = Math.Min(2, view.FiniteVerbs(p.Right.First, p.Right.End));
        f.Add(40, gap, view.Form(p.Right.First));
        f.Add(41, gap, view.Tag(p.Right.First), lemma);
        f.Add(42, gap, view.Form(p.Right.First - 1), view.Tag(p.Right.First));
        f.Add(43, verbs, view.Form(p.Right.First), lemma);
        f.Add(44, verbs, view.Form(p.Right.End));
        f.Add(45, CueFeatures.Bucket(p.Right.Count), view.Form(p.Right.First));
        f.Add(46, view.SpokenLevel(p.Right.First, p.Right.End), Part(view, p.Right));
        f.Add(47, view.Form(p.Right.End), view.Tag(p.Right.End + 1), view.Tag(p.Right.First));
        f.Add(48, view.Form(p.Right.End - 1), view.Form(p.Right.End));
        f.Add(49, view.SentenceOf[p.Right.First] - view.SentenceOf[cue.Head] > 0 ? 1u : 0, Part(view, p.Left), Part(view, p.Right));
    }

    private static void Leftover(AnalysisView view, Cue cue, Filling p, uint shape, uint lemma, FeatureBuffer f)
    {
        var sentence = view.SentenceAt(cue.Head);
        var left = LeftoverWords.Count(view, cue, p);
        var (before, between, after) = (CueFeatures.Bucket(left.Before), CueFeatures.Bucket(left.Between), CueFeatures.Bucket(left.After));
        var verbs = Math.Min(2, left.Verbs);
        f.Add(50, before, shape);
        f.Add(51, between, shape);
        f.Add(52, after, shape);
        f.Add(53, verbs, left.CueLevel, shape);
        f.Add(54, before, after, verbs);
        f.Add(55, Math.Min(3, left.Marks), shape);
        f.Add(56, view.Form(left.FirstBetween), shape);
        f.Add(57, view.Form(left.FirstBetween), lemma);
        f.Add(58, view.Form(left.End), left.After > 0 ? 1u : 0, verbs > 0 ? 1u : 0);
        f.Add(59, view.Form(sentence.FirstToken), left.Before > 0 ? 1u : 0, verbs);
        f.Add(60, left.CueLevel, verbs, lemma);
    }

    /// <summary>Both contents together, and how they lie to the quotations around them.</summary>
    private static void Together(AnalysisView view, Filling p, uint shape, FeatureBuffer f)
    {
        f.Add(70, CueFeatures.Bucket(p.Left.Count + p.Right.Count), shape);
        f.Add(71, Cut(view, p.Left), Cut(view, p.Right), shape);
        if (!p.Left.IsNone && !p.Right.IsNone)
        {
            f.Add(72, (uint)view.Kind(p.Left.End - 1), (uint)view.Kind(p.Left.End), (uint)view.Kind(p.Right.First));
            f.Add(73, view.Form(p.Left.End - 1), view.Form(p.Right.First));
            f.Add(74, view.Tag(p.Left.First), view.Tag(p.Right.First));
        }
    }

    /// <summary>Whether a part's edges cut quotations: 1 its first, 2 its last.</summary>
    private static uint Cut(AnalysisView view, TokenRange part) => part.IsNone ? 4u
        : (view.IsQuoted(part.First) && view.Kind(part.First) != TokenKind.OpenQuote ? 1u : 0)
            + (part.End < view.Count && view.IsQuoted(part.End - 1) && view.IsQuoted(part.End) && view.Text.Quotations[part.End] == view.Text.Quotations[part.End - 1] ? 2u : 0);

    private static uint Level(float score, int steps) => (uint)(Math.Clamp((int)MathF.Floor(score * steps), -12 * steps, 12 * steps) + 200);
}
