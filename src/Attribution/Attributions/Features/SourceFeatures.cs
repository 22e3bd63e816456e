using Attribution.Articles;
using Attribution.Cues;
using Attribution.Scoring;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>What the source scorer looks at in one candidate for a cue's source.</summary>
internal static class SourceFeatures
{
    public static void Add(AnalysisView view, Cue cue, in SourceCandidate candidate, PathSet allPaths, FeatureBuffer f)
    {
        var lemma = view.Lemma(cue.Head);
        var tag = view.Tag(cue.Head);
        if (candidate.Range.IsNone)
        {
            None(view, cue, lemma, tag, Hash(allPaths), f);
            return;
        }
        var path = Hash(candidate.Paths);
        var head = candidate.Head;
        var range = candidate.Range;
        var side = range.First < cue.Range.First ? 0u : 1u;
        var kind = cue.KindHash;
        f.Add(28, path, Hash(allPaths), side);
        f.Add(29, path, view.Relation(cue.Head), tag);
        f.Add(20, path, side, kind);
        f.Add(21, path, side, lemma);
        f.Add(22, path, side, tag);
        f.Add(23, path, view.Tag(head), kind);
        f.Add(24, view.Lemma(head));
        f.Add(25, view.Lemma(head), path);
        f.Add(26, view.Lemma(head), lemma);
        f.Add(27, view.Relation(head), view.Tag(head), side);
        foreach (var meaning in view.Classes(head))
        {
            f.Add(60, meaning, path);
            f.Add(61, meaning, side, tag);
            foreach (var spoken in view.Classes(cue.Head))
                f.Add(62, meaning, spoken);
        }
        foreach (var spoken in view.Classes(cue.Head))
            f.Add(63, spoken, path, side);
        Cut(view, candidate, f);
        Distance(view, cue, candidate, side, f);
    }

    private static void None(AnalysisView view, Cue cue, uint lemma, byte tag, uint paths, FeatureBuffer f)
    {
        f.Add(0);
        f.Add(12, paths);
        f.Add(13, paths, lemma);
        f.Add(14, paths, tag, view.Relation(cue.Head));
        f.Add(1, lemma);
        f.Add(2, lemma, tag);
        f.Add(3, tag, view.Relation(cue.Head));
        f.Add(4, view.Form(cue.Range.First), tag);
        f.Add(5, cue.KindHash);
        foreach (var spoken in view.Classes(cue.Head))
        {
            f.Add(15, spoken, tag);
            f.Add(16, spoken, paths);
        }
        f.Add(6, view.Lemma(view.Tree.HeadOf(cue.Head)), view.Relation(cue.Head));
        f.Add(7, lemma, view.Tag(cue.Range.End));
        f.Add(8, lemma, view.Tag(cue.Range.First - 1));
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0; child = view.Tree.NextSibling(child))
        {
            f.Add(9, view.Relation(child), tag);
            f.Add(10, view.Relation(child), view.Lemma(child));
            f.Add(11, view.Relation(child), lemma);
        }
    }

    private static void Cut(AnalysisView view, in SourceCandidate c, FeatureBuffer f)
    {
        var (first, end) = (c.Range.First, c.Range.End);
        var tail = (uint)(c.Tail + 1);
        f.Add(30, tail, (uint)c.Tails);
        f.Add(31, tail, view.Tag(end));
        f.Add(32, tail, view.Form(end));
        f.Add(33, view.Tag(end - 1), view.Tag(end));
        f.Add(34, view.Form(end - 1), tail);
        f.Add(35, view.Form(first));
        f.Add(36, view.Tag(first), view.Tag(first - 1));
        f.Add(37, view.Form(first - 1));
        f.Add(38, CueFeatures.Bucket(c.Range.Count), tail);
        f.Add(39, view.Form(c.Head + 1), tail, c.Range.End > c.Head + 1 ? 1u : 0);
        f.Add(40, view.Tag(c.Head + 1), view.Tag(c.Head + 2), c.Range.End > c.Head + 1 ? tail : 0);
        f.Add(41, view.Tag(c.Head), tail);
        var next = 0u;
        for (var child = view.Tree.FirstChild(c.Head); child >= 0; child = view.Tree.NextSibling(child))
            if (child >= end)
            {
                next = view.Relation(child) + 1u;
                f.Add(42, next, view.Form(child));
                f.Add(43, next, view.Form(view.Tree.FirstChild(child)));
                break;
            }
        f.Add(44, next, tail);
        f.Add(45, view.Kind(first - 1) == TokenKind.OpenQuote ? 1u : 0, view.IsQuoted(c.Head) ? 1u : 0);
    }

    private static void Distance(AnalysisView view, Cue cue, in SourceCandidate c, uint side, FeatureBuffer f)
    {
        var gap = side == 0 ? cue.Range.First - c.Range.End : c.Range.First - cue.Range.End;
        var (from, to) = side == 0 ? (c.Range.End, cue.Range.First) : (cue.Range.End, c.Range.First);
        f.Add(50, CueFeatures.Bucket(gap), side);
        f.Add(51, CueFeatures.Bucket(gap), side, view.Tag(cue.Head));
        uint commas = 0, verbs = 0, quotes = 0;
        for (var token = from; token < to; token++)
        {
            commas += view.Kind(token) == TokenKind.Comma ? 1u : 0;
            quotes += view.Kind(token) is TokenKind.OpenQuote or TokenKind.CloseQuote ? 1u : 0;
            verbs += TagFamilies.IsVerb(view.Tag(token)) ? 1u : 0;
        }
        f.Add(52, Math.Min(3, commas), Math.Min(2, verbs), side);
        f.Add(53, Math.Min(2, quotes), side);
        if (side == 0)
            Subjects(view, cue, c, f);
        var rival = view.CueLevel(from, to);
        f.Add(57, rival, side, Math.Min(3, commas));
        f.Add(58, rival, view.CueLevel(c.Head), side);
        f.Add(54, view.IsQuoted(c.Head) ? 1u : 0, view.IsQuoted(cue.Head) ? 1u : 0, side);
        f.Add(55, view.Tag(c.Head), side, view.Form(side == 0 ? cue.Range.First - 1 : cue.Range.End));
        if (gap is > 0 and <= 2)
            f.Add(56, view.Form(from), side, (uint)gap);
    }

    /// <summary>Where the candidate stands among the subjects before the cue.</summary>
    private static void Subjects(AnalysisView view, Cue cue, in SourceCandidate c, FeatureBuffer f)
    {
        var sentence = view.SentenceAt(cue.Head);
        uint before = 0, between = 0;
        for (var token = sentence.FirstToken; token < cue.Range.First; token++)
            if (view.IsSubject(token))
                (before, between) = token < c.Head ? (before + 1, between) : token > c.Head ? (before, between + 1) : (before, between);
        var isSubject = view.IsSubject(c.Head) ? 1u : 0;
        var comma = view.Kind(cue.Range.First - 1) == TokenKind.Comma ? 1u : 0;
        f.Add(70, Math.Min(2, before), Math.Min(2, between), view.Tag(cue.Head) * 2u + isSubject);
        f.Add(71, Math.Min(2, between), comma, view.Tag(cue.Head) * 2u + isSubject);
        f.Add(72, Math.Min(2, before), comma, view.Form(cue.Range.First - 1));
        f.Add(73, view.CueLevel(view.Tree.HeadOf(c.Head)), view.Tag(cue.Head), isSubject * 4 + Math.Min(2, between));
        f.Add(74, view.Tag(view.Tree.HeadOf(c.Head)), view.Tag(cue.Head), isSubject * 4 + Math.Min(2, between));
    }

    /// <summary>The paths of the built-in rules: weights know no others.</summary>
    internal static uint Hash(PathSet paths) => (uint)(paths.Lower ^ (paths.Lower >> 32));
}
