using Attribution.Clauses;
using Attribution.Cues;
using Attribution.Mentions;
using Attribution.Rules;

namespace Attribution.Attributions;

/// <summary>The whole stage: from proposed cues to relations. Immutable and thread-safe.</summary>
internal sealed class AttributionStage
{
    public AttributionStage(AttributionPatternSet patterns, BoundaryFinder boundaries, SourceSlot sources, MentionFinder mentions, CueFinder cues, RulePack pack, AttributionScorers scorers)
    {
        Calibration = scorers.Calibration;
        Models = scorers.Models;
        Finder = new RelationFinder(new ProposalMaker(patterns, sources, cues), Judges(patterns, boundaries, scorers), Calibration.CueFloor);
        Builder = new RelationBuilder(new CueClasses(pack), Calibration, mentions);
    }

    private static Func<ICandidateJudge> Judges(AttributionPatternSet patterns, BoundaryFinder boundaries, AttributionScorers scorers)
    {
        if (scorers.Counts is not { } counts)
            return () => new ScorerJudge(scorers.Models);
        var names = new CountKeys(patterns, boundaries);
        return () => new CountJudge(counts, names);
    }

    public Calibration Calibration { get; }

    public AttributionModels Models { get; }

    public RelationFinder Finder { get; }

    public RelationBuilder Builder { get; }

    public List<AttributionRelation> Find(AnalysisView view, IReadOnlyList<Cue> cues, CancellationToken cancellation = default)
    {
        Finder.ScoreCues(view, cues, cancellation);
        return Builder.Build(view, Finder.Propose(view, cues, cancellation));
    }
}
