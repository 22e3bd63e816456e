using Attribution.Cues;
using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>What the scorers of a cue's own edges look at.</summary>
internal static class CueEdgeFeatures
{
    public static void AddStart(AnalysisView view, Cue cue, int first, FeatureBuffer f)
    {
        var lemma = view.Lemma(cue.Head);
        var length = (uint)(cue.Head - first);
        var all = first == cue.Range.First ? 1u : 0;
        f.Add(1, length, all);
        f.Add(2, length, all, view.Tag(cue.Head));
        f.Add(3, view.Form(first), length == 0 ? 1u : 0);
        f.Add(4, view.Form(first - 1), all);
        f.Add(5, view.Tag(first - 1), view.Tag(first));
        f.Add(6, view.Form(first - 1), view.Form(first));
        f.Add(7, view.Relation(first), view.Relation(first - 1), all);
        f.Add(8, view.Tag(first), view.Tag(cue.Head), all);
        f.Add(9, view.Form(first - 1), view.Tag(cue.Head));
        f.Add(10, lemma, length);
    }

    public static void AddEnd(AnalysisView view, Cue cue, int end, int content, FeatureBuffer f)
    {
        var lemma = view.Lemma(cue.Head);
        var tag = view.Tag(cue.Head);
        var length = (uint)(end - cue.Range.End);
        var meets = content < 0 ? 0u : end == content ? 1u : end > content ? 3u : 2u;
        var form = view.Form(content);
        f.Add(1, length, meets);
        f.Add(2, length, meets, lemma);
        f.Add(3, length, meets, tag);
        f.Add(4, view.Form(end - 1), lemma);
        f.Add(5, view.Form(end - 1), meets);
        f.Add(6, view.Tag(end - 1), meets, view.Tag(content));
        f.Add(7, view.Form(end), lemma);
        f.Add(8, view.Tag(end - 1), view.Tag(end), meets);
        f.Add(9, view.Form(end - 1), view.Form(end));
        f.Add(10, view.Form(end - 1), form, meets);
        f.Add(11, length, view.Relation(content), tag);
        f.Add(12, view.Lemma(end - 1), view.Tag(end - 1), length);
        var tags = 0u;
        for (var token = cue.Range.End; token < end; token++)
            tags = tags * 67 + view.Tag(token) + 1;
        f.Add(13, tags, meets);
        f.Add(14, tags, lemma);
        f.Add(15, tags, tag);
        f.Add(16, view.Form(cue.Range.End), length, lemma);
        f.Add(17, view.Form(cue.Range.End), length, meets);
    }
}
