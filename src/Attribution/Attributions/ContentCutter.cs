using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// Ends a content before the first claim in it that is not part of it but stands beside it ("said the road would open in
/// May, adding that …"): only when both claims are filled in can that be told, by whose subject the second one has.
/// </summary>
internal static class ContentCutter
{
    /// <summary>A logit that leaves a claim within the content of the other.</summary>
    public const float Within = -1;

    // The cue is more likely one than not.
    private const float Promising = 0;

    // Cut short by mistake, a content still tells most; with a second claim in it, it misleads.
    private const float Beside = -0.5f;

    // A content that holds more than a few other cues is a long quotation, whose cues are its own.
    private const int MostInner = 6;

    /// <param name="view">The article.</param>
    /// <param name="proposals">Its proposals in text order of their cues.</param>
    /// <param name="judge">Tells which claims stand beside others.</param>
    public static void Cut(AnalysisView view, IReadOnlyList<Proposal> proposals, ICandidateJudge judge)
    {
        // From the last on, so that a content is compared with contents that are cut already.
        for (var index = proposals.Count - 1; index >= 0; index--)
            foreach (var (inner, cut) in Inner(view, proposals, index))
            {
                var contrast = EndBeforeContrast(view, proposals[index], inner);
                if (contrast is null && judge.Beside(view, proposals[index], inner, cut) <= Beside)
                    continue;
                Cut(proposals[index], inner, contrast ?? cut);
                break;
            }
    }

    /// <summary>The end before ", while a third source said": whom the clause of contrast quotes is not quoted by the one before it.</summary>
    private static (int End, float Score)? EndBeforeContrast(AnalysisView view, Proposal outer, Proposal inner)
    {
        // The comma and the conjunction stand between.
        var at = Begin(outer, inner) - 2;
        if (at <= outer.Right.First || (view.Boundaries.Ends[at - 1] & view.Boundaries.Contrast) == 0)
            return null;
        foreach (var end in outer.RightEnds)
            if (end.End == at)
                return end;
        return null;
    }

    private static void Cut(Proposal outer, Proposal inner, (int End, float Score) cut)
    {
        outer.EndedBefore = inner.Cue.Head;
        outer.EdgeScore += cut.Score - outer.RightEnds.First(end => end.End == outer.Right.End).Score;
        outer.Right = outer.Right with { End = cut.End };
    }

    /// <summary>The promising proposals whose cues lie in the content after a proposal's cue, with the likeliest end before each.</summary>
    public static IEnumerable<(Proposal Inner, (int End, float Score) Cut)> Inner(AnalysisView view, IReadOnlyList<Proposal> proposals, int index)
    {
        var outer = proposals[index];
        var seen = 0;
        for (var next = index + 1; next < proposals.Count && proposals[next].Cue.Head < outer.Right.End && seen < MostInner; next++)
            if (proposals[next].Cue.Score > Promising && outer.Right.Contains(proposals[next].Cue.Head) && !IsQuotedIn(view, outer, proposals[next].Cue.Head) && !BeginsWith(outer, proposals[next]) && EndBefore(outer, proposals[next]) is { } cut)
            {
                seen++;
                yield return (proposals[next], cut);
            }
    }

    /// <summary>Whether a cue stands in a quotation that the content holds whole: who speaks there is quoted by the other, and not beside them.</summary>
    private static bool IsQuotedIn(AnalysisView view, Proposal outer, int cue)
    {
        var quotation = view.Text.Quotations[cue] < 0 ? -1 : view.Text.Article.OutermostQuotationAt(cue);
        return quotation >= 0 && view.Text.Article.QuotationArray[quotation] is { IsClosed: true } held && held.FirstToken >= outer.Right.First && held.EndToken <= outer.Right.End + 2;
    }

    /// <summary>A claim whose own words begin where the content begins, or after its "that", is part of it: without them nothing would be left.</summary>
    private static bool BeginsWith(Proposal outer, Proposal inner) =>
        inner.Source.Range.First - outer.Right.First is 0 or 1 || inner.Left.First - outer.Right.First is 0 or 1;

    private static (int End, float Score)? EndBefore(Proposal outer, Proposal inner)
    {
        var begin = Begin(outer, inner);
        (int End, float Score)? best = null;
        foreach (var end in outer.RightEnds)
            if (end.End > outer.Right.First && end.End <= begin && (best is null || end.Score > best.Value.Score))
                best = end;
        return best;
    }

    /// <summary>The first token of a claim as far as it lies in the content of another.</summary>
    private static int Begin(Proposal outer, Proposal inner)
    {
        var begin = inner.CueRange.First;
        foreach (var part in (ReadOnlySpan<TokenRange>)[inner.Source.Range, inner.Left])
            if (!part.IsNone && part.First > outer.Right.First)
                begin = Math.Min(begin, part.First);
        return begin;
    }
}
