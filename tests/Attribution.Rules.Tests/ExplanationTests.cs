using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Authoring;
using Attribution.Authoring.Explaining;
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
    public void AcceptedCuesAreThoseOfTheReport()
    {
        const string text = "The mayor said that the bridge would close. Her aides denied a report of the daily. It rained.";
        var accepted = Analyzer.Explain(text, new ArticleInfo()).Sentences.SelectMany(sentence => sentence.Cues).Where(cue => cue.IsAccepted).Select(cue => cue.Text);
        Assert.That(accepted, Is.EqualTo(Analyzer.Analyze(text, new ArticleInfo()).Attributions.Select(attribution => $"“{attribution.Cue.Text}”")));
    }
}
