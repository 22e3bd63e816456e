using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Cues;
using Attribution.Rules.Matching;
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
    private readonly ProposalContext context;
    private readonly List<AttributionRelation> relations;
    private readonly IReadOnlyList<Source> sources;
    private readonly IReadOnlyList<SourceLink> links;
    private readonly LineMap lines;

    public CueExplainer(AttributionAnalyzer analyzer, AnalysisView view, ArticleBody body, IReadOnlyList<Cue> cues)
    {
        pack = analyzer.Language;
        stage = analyzer.Attributions;
        this.view = view;
        stage.Finder.ScoreCues(view, cues);
        proposals = stage.Finder.Propose(view, cues);
        context = new ProposalContext(view, proposals);
        lines = new LineMap(view.Text.Article.Text);
        relations = [.. pack.Resolver.Silent.TakeBack(view, stage.Builder.Build(view, proposals))];
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
            Slots = proposal is null ? [] : new SlotExplainer(pack, stage.Models, view, proposal).Explain(),
            Ways = IsLookedAt(cue) ? Ways(cue) : [],
            RelationWeights = proposal is null ? [] : RelationWeights(proposal),
            Outcome = Outcome(cue, proposal, relation),
            CountedAs = proposal is null || relation < 0 ? null : CountedAs(proposal),
            IsAccepted = relation >= 0,
        };
    }

    private string? CountedAs(Proposal proposal)
    {
        var (type, listed) = stage.Builder.Classes.Type(view, proposal);
        if (type == AttributionType.Statement)
            return null;
        var why = listed.IsNone ? $"'type' in {proposal.Cue.Rule}" : $"{CueClasses.ListOf(type)}.txt: {string.Join(' ', Enumerable.Range(listed.First, listed.Count).Select(LemmaOf))}";
        return $"{type.ToString().ToLowerInvariant()} ({why})";
    }

    private string LemmaOf(int token) => pack.Tagger.Lemmas.LemmaOf(view.Text.Article.TextOf(token), view.Tag(token));

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

    private List<(string, string, bool)> Ways(Cue cue)
    {
        var matcher = new PatternMatcher(view.Text);
        var sentence = view.SentenceAt(cue.Head);
        var mentions = new MentionWays(pack.Mentions, view, matcher);
        var offered = SlotExplainer.Candidates(pack, view, cue).Select(candidate => candidate.Head).ToHashSet();
        return [.. mentions.From(cue.Range, cue.Head, sentence).Select(way => (Words(mentions.Phrase(way.Head, sentence)), way.Path, offered.Contains(way.Head)))];
    }

    private List<(string, double)> RelationWeights(Proposal proposal)
    {
        if (stage.Models.Relation is not { } model)
            return [];
        var features = new FeatureBuffer();
        RelationFeatures.Add(view, proposal, context, features);
        return FeatureSums.Strongest(FeatureSums.ByGroup(model, features, FeatureGroups.Relation), MostWeights);
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
            return $"not looked at: its score lies below {Number(stage.Calibration.CueFloor)}" + Advice(cue);
        if (proposal is null)
            return pack.Patterns.Patterns.Any(pattern => new AttributionFills(pack, view, pattern, cue).IsComplete)
                ? "no attribution rule fits with the likeliest parts, which would be the same words" + Advice(cue)
                : "no attribution rule fits";
        var needed = stage.Calibration.Needed(view, proposal);
        if (proposal.Acceptance < needed && cue.IsCertain && relation >= 0)
            return $"accepted, since {cue.Rule} is certain ({Number(proposal.Acceptance)}, else {Number(needed)} is needed); {SourceOf(relation)}";
        var score = $"{(cue.IsCertain ? "certain; " : "")}{Number(proposal.Acceptance)}, needed {Number(needed)}";
        if (proposal.Acceptance < needed && !cue.IsCertain && relation >= 0)
            return $"accepted as part of the content of another claim ({Number(proposal.NestedAcceptance)} standing alone, needed {Number(needed)}); {SourceOf(relation)}";
        if (proposal.Acceptance < needed && !cue.IsCertain)
            return $"refused by the relation scorer ({score})" + Advice(cue);
        return relation < 0 ? $"dropped: a better proposal has these words as its cue, or nothing is left of the content ({score})" : $"accepted ({score}); {SourceOf(relation)}" + Beside(proposal);
    }

    private string Beside(Proposal proposal) =>
        proposal.EndedBefore < 0 ? "" : $"; its content ends before {Words(new TokenRange(proposal.EndedBefore, proposal.EndedBefore + 1))}, which stands beside it";

    /// <summary>What the author of a newsroom's own rule can do about it.</summary>
    private string Advice(Cue cue) =>
        pack.Rules.BuiltIn.Any(rule => rule.Id == cue.Rule) ? "" : $"; 'certain: true' in {cue.Rule} would take it whatever the scorers say";

    private string SourceOf(int relation)
    {
        var phrase = relations[relation].Source;
        if (links[relation].Sources.Length == 0)
            return phrase.IsNone ? "no source given" : $"no source stands behind {Words(phrase)}";
        var named = string.Join("; ", links[relation].Sources.Select(source => Resolved(sources[source], phrase)));
        var others = links[relation].Candidates.Select(source => sources[source].Name).ToList();
        return $"source {named}, from {Words(phrase)}{(others.Count == 0 ? "" : $"; as well it could be {string.Join(", ", others)}")}";
    }

    /// <summary>Who it is, and the mention before this one that tells so.</summary>
    private string Resolved(Source source, TokenRange phrase)
    {
        var who = $"{source.Name} ({source.Naming.ToString().ToLowerInvariant()} {source.Kind.ToString().ToLowerInvariant()}{(source.IsUnresolved ? ", nobody can tell who" : "")})";
        var before = source.Mentions.LastOrDefault(mention => mention.End <= (phrase.IsNone ? 0 : phrase.First), TokenRange.None);
        return before.IsNone ? who : $"{who} as in {Words(before)} on line {lines.Locate(view.Text.Tokens[before.First].Start).Line}";
    }

    private static string Number(float value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private string Words(TokenRange range) => range.IsNone || range.Count <= 0
        ? "none"
        : $"“{view.Text.Article.SpanOf(range.First, range.End).In(view.Text.Article.Text)}”";
}
