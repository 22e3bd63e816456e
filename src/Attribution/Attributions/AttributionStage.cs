using Attribution.Cues;
using Attribution.Mentions;
using Attribution.Rules;

namespace Attribution.Attributions;

/// <summary>The whole stage: from proposed cues to relations. Immutable and thread-safe.</summary>
internal sealed class AttributionStage
{
    private readonly RelationFinder finder;
    private readonly RelationBuilder builder;

    public AttributionStage(AttributionPatternSet patterns, SourceSlot sources, MentionFinder mentions, CueFinder cues, RulePack pack, string models)
    {
        var calibration = Calibration.Load(Path.Combine(models, Calibration.FileName));
        var weights = AttributionModels.Load(models);
        finder = new RelationFinder(new ProposalMaker(patterns, sources, weights, cues), weights, calibration.CueFloor);
        builder = new RelationBuilder(new CueClasses(pack), calibration, mentions);
    }

    public List<AttributionRelation> Find(AnalysisView view, IReadOnlyList<Cue> cues)
    {
        finder.ScoreCues(view, cues);
        return builder.Build(view, finder.Propose(view, cues));
    }
}
