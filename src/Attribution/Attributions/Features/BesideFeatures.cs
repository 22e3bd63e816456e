using Attribution.Articles;
using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>What tells whether a claim whose cue lies in another's content is part of it or stands beside it.</summary>
internal static class BesideFeatures
{
    public static void Add(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut, FeatureBuffer f)
    {
        var (outerTag, innerTag) = (view.Tag(outer.Cue.Head), view.Tag(inner.Cue.Head));
        var (outerLemma, innerLemma) = (view.Lemma(outer.Cue.Head), view.Lemma(inner.Cue.Head));
        var speaker = Speaker(outer, inner);
        var link = view.Kind(cut.End) == TokenKind.Comma ? cut.End + 1 : cut.End;
        var comma = link > cut.End ? 1u : 0;
        f.Add(0);
        f.Add(1, innerLemma);
        f.Add(2, outerLemma);
        f.Add(3, outerLemma, innerLemma);
        f.Add(4, outerTag, innerTag, comma);
        f.Add(5, speaker, innerTag);
        f.Add(6, speaker, innerLemma);
        f.Add(7, speaker, comma, view.Form(link));
        f.Add(8, speaker, outerTag, innerTag);
        f.Add(10, view.Form(link), innerTag);
        f.Add(11, view.Form(link), view.Tag(link + 1), comma);
        f.Add(12, view.Tag(link), innerTag, comma);
        f.Add(13, view.Form(cut.End), view.Form(cut.End + 1));
        f.Add(14, view.Form(inner.CueRange.First - 1), innerTag);
        f.Add(15, view.Form(outer.Right.First), speaker);
        Edges(view, outer, inner, cut, speaker, f);
        Tree(view, outer, inner, speaker, innerTag, f);
        Quotes(view, outer, inner, speaker, f);
        f.Add(50, view.CueLevel(outer.Cue.Head), view.CueLevel(inner.Cue.Head));
        f.Add(51, view.CueLevel(inner.Cue.Head), speaker);
        f.Add(52, (uint)inner.Pattern.Index, speaker);
        f.Add(53, (uint)outer.Pattern.Index, (uint)inner.Pattern.Index);
        foreach (var meaning in view.Classes(inner.Cue.Head))
        {
            f.Add(54, meaning, speaker);
            f.Add(55, meaning, view.Form(link));
        }
    }

    /// <summary>Who makes the inner claim: nobody (0), a word of the outer content (1), the outer source (2), or a word outside (3).</summary>
    private static uint Speaker(Proposal outer, Proposal inner)
    {
        if (inner.Source.Head < 0)
            return 0;
        if (inner.Source.Head == outer.Source.Head)
            return 2;
        return outer.Right.Contains(inner.Source.Head) ? 1u : 3u;
    }

    private static void Edges(AnalysisView view, Proposal outer, Proposal inner, (int End, float Score) cut, uint speaker, FeatureBuffer f)
    {
        var now = outer.RightEnds.First(end => end.End == outer.Right.End).Score;
        var loss = (uint)Math.Clamp((int)((now - cut.Score) * 2), 0, 20);
        f.Add(20, loss);
        f.Add(21, loss, speaker);
        f.Add(22, CueFeatures.Bucket(cut.End - outer.Right.First), speaker);
        f.Add(23, CueFeatures.Bucket(inner.Cue.Head - cut.End), speaker);
        f.Add(24, Math.Min(2, view.FiniteVerbs(outer.Right.First, cut.End)), Math.Min(2, view.FiniteVerbs(cut.End, inner.Cue.Head)), speaker);
        f.Add(25, view.SentenceOf[inner.Cue.Head] != view.SentenceOf[outer.Right.First] ? 1u : 0, speaker);
        f.Add(26, inner.Left.IsNone ? 0u : 1u, inner.Right.IsNone ? 0u : 1u, speaker);
    }

    private static void Tree(AnalysisView view, Proposal outer, Proposal inner, uint speaker, byte innerTag, FeatureBuffer f)
    {
        var head = view.Tree.HeadOf(inner.Cue.Head);
        var where = head < 0 ? 0u : head == outer.Cue.Head ? 1u : outer.Right.Contains(head) ? 2u : 3u;
        f.Add(30, where, view.Relation(inner.Cue.Head), speaker);
        f.Add(31, where, view.Relation(inner.Cue.Head), innerTag);
        f.Add(32, view.Relation(inner.Cue.Head), view.Lemma(inner.Cue.Head));
        f.Add(33, view.Relation(inner.Source.Head), view.Tag(inner.Source.Head), speaker);
    }

    private static void Quotes(AnalysisView view, Proposal outer, Proposal inner, uint speaker, FeatureBuffer f)
    {
        var outerQuoted = RelationFeatures.Quoted(view, outer.Right) ? 1u : 0;
        var innerQuoted = RelationFeatures.IsQuoted(view, inner) ? 1u : 0;
        var opens = view.Kind(outer.Right.First) == TokenKind.OpenQuote ? 1u : 0;
        var begins = !inner.Right.IsNone && view.Kind(inner.Right.First) == TokenKind.OpenQuote ? 1u : 0;
        f.Add(40, outerQuoted, innerQuoted, speaker);
        f.Add(41, opens, begins, speaker);
        f.Add(42, view.IsQuoted(inner.Cue.Head) ? 1u : 0, view.IsQuoted(outer.Right.First) ? 1u : 0, begins);
        f.Add(43, begins, view.Tag(inner.Cue.Head), speaker);
        f.Add(44, begins, view.Lemma(inner.Cue.Head));
    }
}
