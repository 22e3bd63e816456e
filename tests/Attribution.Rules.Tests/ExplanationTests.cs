using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Authoring;
using Attribution.Authoring.Explaining;
using Attribution.Rules.Matching;
using Attribution.Scoring;

namespace Attribution.Rules.Tests;

public sealed class ExplanationTests
{
    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    [Test]
    public void EveryFeatureOfTheCueScorerHasAName()
    {
        var text = new ExampleText(Analyzer.Language, "“The bridge is safe,” the mayor’s aide told critics in a letter that she had wanted to send. “It will stay open.”");
        var features = new FeatureBuffer();
        foreach (var cue in text.Cues)
            CueFeatures.Add(text.View, cue, features);
        Assert.That(features.Templates.ToArray().Max(), Is.LessThan(CueFeatureNames.Count));
    }

    [Test]
    public void EveryFeatureOfTheOtherScorersBelongsToAGroup()
    {
        var text = new ExampleText(Analyzer.Language, "“The bridge is safe,” the mayor’s aide told critics in a letter that she had wanted to send, according to Reuters. “It will stay open.”");
        var stage = Analyzer.Attributions;
        stage.Finder.ScoreCues(text.View, text.Cues);
        var proposals = stage.Finder.Propose(text.View, text.Cues);
        var context = new ProposalContext(text.View, proposals);
        Assert.That(proposals, Has.Count.GreaterThan(1));
        foreach (var p in proposals)
        {
            void Check(FeatureGroups groups, Action<FeatureBuffer> add)
            {
                var features = new FeatureBuffer();
                add(features);
                Assert.That(features.Templates.ToArray().Where(template => groups.Of(template) is null), Is.Empty);
            }
            Check(FeatureGroups.Relation, features => RelationFeatures.Add(text.View, p, context, features));
            foreach (var candidate in SlotExplainer.Candidates(Analyzer.Language, text.View, p.Cue))
                Check(FeatureGroups.Source, features => SourceFeatures.Add(text.View, p.Cue, candidate, PathSet.Of(0), features));
            foreach (var start in new[] { -1, p.Cue.Range.End, p.Cue.Range.End + 1, text.View.Count - 2 })
            {
                Check(FeatureGroups.RightStart, features => StartFeatures.AddRight(text.View, p.Cue, start, features));
                Check(FeatureGroups.LeftEnd, features => EndFeatures.AddLeft(text.View, p.Cue, start, features));
            }
            var maker = new ProposalMaker(Analyzer.Language.Patterns, Analyzer.Language.Sources, Analyzer.Language.Cues);
            var fillings = maker.Fillings(new FillingSearch(text.View, new ScorerJudge(stage.Models)), new PatternMatcher(text.View.Text), p.Cue);
            for (var i = 0; i < fillings.Count; i++)
                Check(FeatureGroups.Whole, features => WholeFeatures.Add(text.View, p.Cue, fillings, i, features));
            Check(FeatureGroups.RightEnd, features => EndFeatures.AddRight(text.View, p.Cue, p.Cue.Range.End, text.View.Count, features));
            Check(FeatureGroups.LeftStart, features => StartFeatures.AddLeft(text.View, p.Cue, 0, p.Cue.Range.First, features));
        }
    }

    [Test]
    public void PartsAreExplainedWithTheirRivalsAndTheWaysToEveryPhrase()
    {
        var cue = Explain("Campaigners urged the council to save the library.").Cues.Single(cue => cue.IsAccepted);
        Assert.That(cue.Slots.Select(slot => slot.Name), Is.EqualTo(new[] { "source", "content after the cue begins", "and ends", "all together" }));
        foreach (var slot in cue.Slots)
        {
            Assert.That(slot.Choices.Count(choice => choice.IsChosen), Is.EqualTo(1));
            Assert.That(slot.Choices.Select(choice => choice.Probability), Is.Ordered.Descending.And.All.InRange(0, 1));
            Assert.That(slot.Rival, Is.Not.Null.And.Not.EqualTo(slot.Choices.Single(choice => choice.IsChosen).Text));
        }
        Assert.That(cue.RelationWeights.Select(weight => Math.Abs(weight.Weight)), Is.Ordered.Descending);
        Assert.That(cue.Ways, Does.Contain(("“Campaigners”", ">nsubj", true)));
    }

    [Test]
    public void PronounIsTracedToTheMentionBeforeIt()
    {
        var sentences = Analyzer.ExplainSentences("Mayor Helen Osei opened the bridge.\nShe said that it was safe.", new ArticleInfo(), 2).Sentences;
        Assert.That(sentences.Single().Cues.Single(cue => cue.IsAccepted).Outcome, Does.Contain("source Helen Osei (named person) as in “").And.EndWith("on line 1, from “She”"));
    }

    [Test]
    public void SentenceOfAQuotationSaysWhyItHasNoCues()
    {
        var quoted = Analyzer.ExplainSentences("“We knew. The board said that it was safe. We left,” said the mayor.", new ArticleInfo()).Sentences[1];
        Assert.That((quoted.Cues.Count, quoted.Uncued), Is.EqualTo((0, "one quotation holds the whole sentence: whoever speaks in it is quoted by its speaker")));
    }

    [Test]
    public void RuleWhoseAnchorIsThereSaysWhatItLacks()
    {
        var patterns = Explain("The plan, according the mayor, was that the bridge would close.").Patterns;
        Assert.That(patterns, Does.Contain(new RuleTrial("cue.according", RuleTrialResult.Fails, "“according” is there, but not {word: to} after it")));
        Assert.That(patterns, Does.Contain(new RuleTrial("source.role", RuleTrialResult.Chosen, "“mayor”")));
    }

    [Test]
    public void NewsroomsRuleThatLosesOrFallsSaysTo()
    {
        using var house = new HouseRules()
            .With("cues/first.yaml", HouseRules.Cue("cue.zzz", "  - {lemma: say, tag: \"VB*\", as: head, anchor: true}", "", "<cue>said</cue>"))
            .With("cues/second.yaml", HouseRules.Cue("cue.zaid", "  - {word: zaid, as: head, anchor: true}", "except: [{after: {word: to}}]\n"));
        var analyzer = AttributionAnalyzer.Load(house.Options);
        var patterns = analyzer.ExplainSentences("She said that he zaid to leave.", new ArticleInfo()).Sentences.Single().Patterns;
        Assert.That(patterns, Does.Contain(new RuleTrial("cue.zzz", RuleTrialResult.Fits, "“said”, but cue.verb comes first there, by priority, then length, then id") { IsOwn = true }));
        Assert.That(patterns, Does.Contain(new RuleTrial("cue.zaid", RuleTrialResult.Fails, "all of it is there around “zaid”, but an exception holds: after: {word: to}") { IsOwn = true }));
    }

    private static SentenceExplanation Explain(string text) => Analyzer.ExplainSentences(text, new ArticleInfo()).Sentences.Single();

    [Test]
    public void AcceptedCuesAreThoseOfTheReport()
    {
        const string text = "The mayor said that the bridge would close. Her aides denied a report of the daily. It rained.";
        var accepted = Analyzer.ExplainSentences(text, new ArticleInfo()).Sentences.SelectMany(sentence => sentence.Cues).Where(cue => cue.IsAccepted).Select(cue => cue.Text);
        Assert.That(accepted, Is.EqualTo(Analyzer.Analyze(text, new ArticleInfo()).Attributions.Select(attribution => $"“{attribution.Cue.Text}”")));
    }
}
