using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>
/// What the scorer of nested claims looks at: how sure the claim is standing alone, and where in the other one it stands. Few features,
/// since claims within claims are annotated in few articles.
/// </summary>
internal static class NestedFeatures
{
    // Beyond these logits all are alike.
    private const float Most = 8;

    public static void Add(AnalysisView view, Proposal p, Proposal outer, float relation, FeatureBuffer f)
    {
        var head = p.Cue.Head;
        var tag = view.Tag(head);
        var quoted = view.IsQuoted(head) ? 1u : 0;
        var level = Level(relation, 2);
        var cue = Level(p.Cue.Score, 2);
        f.Add(0);
        f.Add(1, level);
        f.Add(2, Level(relation, 1), quoted);
        f.Add(3, cue);
        f.Add(4, Level(p.Cue.Score, 1), quoted);
        f.Add(5, Level(relation, 1), Level(p.Cue.Score, 1));
        f.Add(6, Level(p.Agreement, 1), quoted);
        f.Add(7, tag, quoted);
        f.Add(8, view.Lemma(head));
        f.Add(9, view.Relation(head), tag);
        f.Add(10, (uint)p.Pattern.Index, quoted);
        foreach (var meaning in view.Classes(head))
            f.Add(11, meaning, tag);
        Source(view, p, f);
        f.Add(20, view.Tree.HeadOf(head) == outer.Cue.Head ? 1u : 0, view.Relation(head));
        f.Add(21, Bound(p.CueRange.First - outer.CueRange.End));
        f.Add(22, p.Left.IsNone ? 0u : 1, p.Right.IsNone ? 0u : 1, tag);
        f.Add(23, CueFeatures.Bucket(p.Left.Count + p.Right.Count), tag);
        if (!p.Right.IsNone)
            f.Add(24, view.Form(p.Right.First), tag);
    }

    private static void Source(AnalysisView view, Proposal p, FeatureBuffer f)
    {
        var head = p.Source.Head;
        if (head < 0)
        {
            f.Add(30, view.Tag(p.Cue.Head));
            f.Add(31, view.Lemma(p.Cue.Head));
            return;
        }
        f.Add(32, view.Tag(head));
        f.Add(33, view.Form(head));
        f.Add(34, view.Form(head), view.Tag(p.Cue.Head));
    }

    private static uint Bound(int distance) => CueFeatures.Bucket(Math.Abs(distance)) + (distance < 0 ? 16u : 0);

    private static uint Level(float score, int steps) => (uint)((Math.Clamp(score, -Most, Most) + Most) * steps);
}
