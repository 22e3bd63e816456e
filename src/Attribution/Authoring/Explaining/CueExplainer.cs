using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Cues;
using Attribution.Scoring;
using Attribution.Sources;

namespace Attribution.Authoring.Explaining;

/// <summary>Explains what became of each cue of one article.</summary>
internal sealed class CueExplainer
{
    private const int MostWeights = 6;

    private readonly LanguagePack pack;
    private readonly AttributionStage stage;
    private readonly AnalysisView view;
    private readonly List<Proposal> proposals;
    private readonly List<AttributionRelation> relations;
    private readonly IReadOnlyList<Source> sources;
    private readonly IReadOnlyList<SourceLink> links;

    public CueExplainer(AttributionAnalyzer analyzer, AnalysisView view, ArticleBody body, IReadOnlyList<Cue> cues)
    {
        pack = analyzer.Language;
        stage = analyzer.Attributions;
        this.view = view;
        stage.Finder.ScoreCues(view, cues);
        proposals = stage.Finder.Propose(view, cues);
        relations = stage.Builder.Build(view, proposals);
        (sources, links) = pack.Resolver.Resolve(view, body, relations);
    }

    public CueExplanation Explain(Cue cue)
    {
        var proposal = proposals.Find(proposal => proposal.Cue.Head == cue.Head);
        var relation = relations.FindIndex(relation => relation.CueHead == cue.Head);
        return new CueExplanation
        {
            Text = Words(proposal?.CueRange ?? cue.Range),
            Rule = cue.Rule,
            Kind = cue.Kind,
            Score = view.CueScores[cue.Head],
            Weights = Weights(cue),
            Rules = !IsLookedAt(cue) ? [] : [.. pack.Patterns.Patterns.Select(pattern => Try(pattern, cue, proposal)).OfType<RuleTrial>().OrderBy(trial => trial.Result)],
            Outcome = Outcome(cue, proposal, relation),
            IsAccepted = relation >= 0,
        };
    }

    private bool IsLookedAt(Cue cue) => view.CueScores[cue.Head] >= stage.Calibration.CueFloor;

    private List<(string, double)> Weights(Cue cue)
    {
        if (stage.Models.Cue is not { } model)
            return [];
        var features = new FeatureBuffer();
        CueFeatures.Add(view, cue, features);
        var sums = new Dictionary<int, double>();
        for (var i = 0; i < features.Count; i++)
            sums[features.Templates[i]] = sums.GetValueOrDefault(features.Templates[i]) + model.Weight(features.Hashes[i]);
        return [.. sums.OrderByDescending(pair => Math.Abs(pair.Value)).ThenBy(pair => pair.Key).Take(MostWeights).Select(pair => (CueFeatureNames.Of(pair.Key), pair.Value))];
    }

    private RuleTrial? Try(AttributionPattern pattern, Cue cue, Proposal? chosen)
    {
        var fills = new AttributionFills(pack, view, pattern, cue);
        if (!fills.TakesCue)
            return null;
        if (chosen?.Pattern == pattern)
            return new RuleTrial(pattern.Rule.Id, RuleTrialResult.Chosen, $"source {Words(chosen.Source.Range)}; content {string.Join(" … ", ContentPieces.Of(chosen).Select(Words))}");
        if (fills.IsComplete)
            return new RuleTrial(pattern.Rule.Id, RuleTrialResult.Fits, $"{fills.Sources.Count} sources, {fills.Lefts.Count + fills.Rights.Count} contents to choose from");
        return new RuleTrial(pattern.Rule.Id, RuleTrialResult.Fails, Lack(pattern, fills));
    }

    private string Lack(AttributionPattern pattern, AttributionFills fills)
    {
        if (!fills.MeetsCueTest)
            return "the cue does not meet the rule's tests on it";
        if (fills.Rights.Count == 0)
            return $"no content after the cue begins as {string.Join(", ", pack.Boundaries.Forms.Where((_, bit) => (pattern.RightForms >> bit & 1) != 0))}";
        if (fills.Lefts.Count == 0)
            return "no content stands before the cue";
        if (fills.Sources.Count == 0)
            return "no noun phrase lies on a path that the rule allows for the source";
        return "source and content would be the same words";
    }

    private string Outcome(Cue cue, Proposal? proposal, int relation)
    {
        if (!IsLookedAt(cue))
            return $"not looked at: its score lies below {Number(stage.Calibration.CueFloor)}";
        if (proposal is null)
            return "no attribution rule fits";
        var score = $"{Number(proposal.Acceptance)}, needed {Number(stage.Calibration.Acceptance)}";
        if (proposal.Acceptance < stage.Calibration.Acceptance && !cue.IsCertain)
            return $"refused by the relation scorer ({score})";
        return relation < 0 ? $"dropped: a better proposal has these words as its cue, or nothing is left of the content ({score})" : $"accepted ({score}); {SourceOf(relation)}";
    }

    private string SourceOf(int relation)
    {
        if (relations[relation].Source.IsNone && links[relation].Sources.Count == 0)
            return "no source given";
        var named = links[relation].Sources.Select(source => $"{sources[source].Name} ({sources[source].Naming.ToString().ToLowerInvariant()})");
        return $"source {string.Join(" and ", named)}, from {Words(relations[relation].Source)}";
    }

    private static string Number(float value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private string Words(TokenRange range) => range.IsNone || range.Count <= 0
        ? "none"
        : $"“{view.Text.Article.SpanOf(range.First, range.End).In(view.Text.Article.Text)}”";
}
