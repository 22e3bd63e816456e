using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Cues;
using Attribution.Mentions;

namespace Attribution.Authoring;

/// <summary>
/// Every way in which one attribution rule can be filled in around a cue, whatever the scorers would choose. The cue's
/// edges are apart: any of <see cref="CueStarts"/> goes with any of <see cref="CueEnds"/>.
/// </summary>
internal sealed class AttributionFills
{
    private readonly AnalysisView view;
    private readonly AttributionPattern pattern;
    private readonly Cue cue;

    public AttributionFills(LanguagePack pack, AnalysisView view, AttributionPattern pattern, Cue cue)
    {
        this.view = view;
        this.pattern = pattern;
        this.cue = cue;
        TakesCue = pattern.CueKinds.Count == 0 || pattern.CueKinds.Contains(cue.Kind);
        MeetsCueTest = pattern.CueTest is not { } test
            || test.Holds(view.Text, cue.Head, view.SentenceAt(cue.Head).FirstToken, view.SentenceAt(cue.Head).EndToken);
        if (!TakesCue || !MeetsCueTest)
            return;
        Sources = CollectSources(pack.Sources);
        Rights = pattern.RightForms == 0 ? [TokenRange.None] : CollectRights();
        Lefts = pattern.LeftForms == 0 ? [TokenRange.None] : CollectLefts();
    }

    /// <summary>Whether the rule is one for this kind of cue.</summary>
    public bool TakesCue { get; }

    /// <summary>Whether the rule's own tests on the cue hold.</summary>
    public bool MeetsCueTest { get; }

    /// <summary>Phrases that may be the source; <see cref="TokenRange.None"/> where the rule lets it be missing.</summary>
    public IReadOnlyList<TokenRange> Sources { get; } = [];

    /// <summary>Contents after the cue; only <see cref="TokenRange.None"/> where the rule has none there.</summary>
    public IReadOnlyList<TokenRange> Rights { get; } = [];

    /// <summary>Contents before the cue.</summary>
    public IReadOnlyList<TokenRange> Lefts { get; } = [];

    public bool IsComplete => Sources.Count > 0 && Rights.Count > 0 && Lefts.Count > 0 && All(cue.Range).Any();

    /// <summary>Source and content of each fill; source and cue are cut out of the content.</summary>
    public IEnumerable<(TokenRange Source, List<TokenRange> Content)> All(TokenRange cueRange)
    {
        foreach (var source in Sources)
            foreach (var left in Lefts)
                foreach (var right in Rights)
                    if (Pieces(source, left, right, cueRange) is { Count: > 0 } content)
                        yield return (source, content);
    }

    public IEnumerable<int> CueStarts => Enumerable.Range(cue.Range.First, cue.Head - cue.Range.First + 1);

    public IReadOnlyList<int> CueEnds(CueFinder cues)
    {
        var ends = new List<int> { cue.Range.End };
        cues.Ends(new Rules.Matching.PatternMatcher(view.Text), cue, view.SentenceAt(cue.Head), ends);
        return ends;
    }

    private List<TokenRange> CollectSources(SourceSlot slot)
    {
        var candidates = new List<SourceCandidate>();
        slot.Collect(view, new Rules.Matching.PatternMatcher(view.Text), cue, pattern.SourcePathsLeft | pattern.SourcePathsRight, candidates);
        return [.. candidates.Where(Allows).Select(candidate => candidate.Range).Distinct()];
    }

    private bool Allows(SourceCandidate candidate) => candidate.Range.IsNone
        ? pattern.SourceMayBeMissing
        : candidate.Paths.Overlaps(candidate.Head < cue.Head ? pattern.SourcePathsLeft : pattern.SourcePathsRight);

    private List<TokenRange> CollectRights()
    {
        var starts = new List<int>();
        var ends = new List<int>();
        var ranges = new List<TokenRange>();
        ContentSlot.RightStarts(view, cue, starts);
        foreach (var start in starts.Where(start => start >= 0 && (view.Boundaries.Starts[start] & pattern.RightForms) != 0))
        {
            ends.Clear();
            ContentSlot.RightEnds(view, start, ends);
            ranges.AddRange(ends.Where(end => end > start).Select(end => new TokenRange(start, end)));
        }
        return ranges;
    }

    private List<TokenRange> CollectLefts()
    {
        var ends = new List<int>();
        var starts = new List<int>();
        var ranges = new List<TokenRange>();
        ContentSlot.LeftEnds(view, cue, ends);
        foreach (var end in ends.Where(end => end >= 0))
        {
            starts.Clear();
            ContentSlot.LeftStarts(view, end, starts);
            ranges.AddRange(starts.Where(start => start < end).Select(start => new TokenRange(start, end)));
        }
        return ranges;
    }

    /// <summary>A source may lie inside a content, but not at the edge where the content meets the cue.</summary>
    private static List<TokenRange> Pieces(TokenRange source, TokenRange left, TokenRange right, TokenRange cueRange)
    {
        if (!source.IsNone && (!right.IsNone && source.Contains(right.First) || !left.IsNone && source.Contains(left.End - 1)))
            return [];
        return ContentPieces.Of(left, right, cueRange, source);
    }
}
