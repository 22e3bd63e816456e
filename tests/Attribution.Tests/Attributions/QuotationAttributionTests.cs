using System.Globalization;
using Attribution.Attributions;

namespace Attribution.Tests.Attributions;

/// <summary>Quotations: who says them, how far they reach, and direct, indirect and mixed forms.</summary>
[TestFixture]
internal sealed class QuotationAttributionTests
{
    [TestCase("“We knew the risk,” said surgeon Paul Grant. “We told the board in May. Nobody answered.”", "surgeon Paul Grant | said | “We knew the risk,” … “We told the board in May. Nobody answered.”")]
    [TestCase("\"The patients were moved within an hour,\" said Dr Meera Nair, who runs the hospital.", "Dr Meera Nair, who runs the hospital | said | \"The patients were moved within an hour,\"")]
    [TestCase("“The sentence is too long,” she said outside the court.", "she | said | “The sentence is too long,”")]
    [TestCase("“We were not ready,” said Tom Hale, a skipper. But the pilots “did all they could that night.”", "Tom Hale, a skipper | said | “We were not ready,” … But the pilots “did all they could that night.”")]
    [TestCase("“We were not ready,” said Tom Hale, a skipper. But the pilots “did all they could” and the crews “worked until the morning came.”", "Tom Hale, a skipper | said | “We were not ready,” … But the pilots “did all they could” and the crews “worked until the morning came.”")]
    [TestCase("“I have become a distraction,” she wrote.", "she | wrote | “I have become a distraction,”")]
    public void QuotationGoesToItsSpeakerWithItsMarks(string text, string expected) =>
        Assert.That(Analysis.Lines(text), Is.EqualTo(new[] { expected }));

    [Test]
    public void QuotationThatEndsWithACommaGoesToTheSpeakerBehindIt() => Assert.That(
        Analysis.Lines("“The line is closed,” he says.\n\n“It will open in May,” Hale adds."),
        Is.EqualTo(new[] { "he | says | “The line is closed,”", "Hale | adds | “It will open in May,”" }));

    [Test]
    public void QuotationGoesOnOverParagraphsWithTheSameSpeaker() => Assert.That(
        Analysis.Lines("“We have lost our homes,” said farmer Ravi Patil.\n\n“The river took the lower fields in one night.\n\n“By morning the cattle were gone.”"),
        Is.EqualTo(new[] { "farmer Ravi Patil | said | “We have lost our homes,” … “The river took the lower fields in one night.\n\n“By morning the cattle were gone.”" }));

    [TestCase("Harbour master Ruth Adeyemi said the storm had caught the port unprepared.\n\n{0}\n\nNobody was hurt.")]
    [TestCase("The storm had caught the port unprepared, harbour master Ruth Adeyemi told a meeting on Tuesday, adding that nobody was hurt.\n\n{0}")]
    public void QuotationWithoutASpeakerGoesToTheClaimBeforeIt(string frame)
    {
        const string Quotation = "“We had two hours, and it takes four to move the boats.”";
        var claims = Analysis.Report(string.Format(CultureInfo.InvariantCulture, frame, Quotation)).Attributions;
        var goingOn = claims.Where(one => one.Content[^1].Text.EndsWith(Quotation, StringComparison.Ordinal));
        Assert.That(goingOn.SelectMany(one => one.SourceIds).Distinct(), Is.EqualTo(claims[0].SourceIds));
    }

    [Test]
    public void QuotationWithASpeakerOfItsOwnDoesNot() => Assert.That(
        Analysis.Lines("Harbour master Ruth Adeyemi said the storm had caught the port unprepared.\n\n“We had two hours, and it takes four to move the boats,” said skipper Tom Hale."),
        Is.EqualTo(new[]
        {
            "Harbour master Ruth Adeyemi | said | the storm had caught the port unprepared",
            "skipper Tom Hale | said | “We had two hours, and it takes four to move the boats,”",
        }));

    [Test]
    public void WordsBeforeAColonAreNoPartOfTheQuotation() => Assert.That(
        Analysis.Lines("Skipper Tom Hale, who lost his boat, had a short answer: “The port was not ready,” he said."),
        Is.EqualTo(new[] { "he | said | “The port was not ready,”" }));

    [TestCase("The union replied with a letter arguing, “As you can see, the text of the law, in its second part, says nothing of the kind.”", "arguing")]
    [TestCase("The minister ducked three questions before saying, “It is time to move on, and to look ahead, as I have told you.”", "saying")]
    public void ContentDoesNotBreakOffInItsQuotation(string text, string cue) =>
        Assert.That(Analysis.WithCue(text, cue).Content.Single().Text, Is.EqualTo(text[text.IndexOf('“', StringComparison.Ordinal)..]));

    [TestCase("“The wards,” said nurse Joan Webb, “are full.”", "“The wards,”", "“are full")]
    [TestCase("“The wards are full,” said nurse Joan Webb. “The staff are tired.”", "“The wards are full,”", "“The staff are tired")]
    public void QuotationInTwoPiecesIsOneAttribution(string text, string first, string second)
    {
        var attribution = Analysis.Report(text).Attributions.Single();
        Assert.That(attribution.Content, Has.Count.EqualTo(2));
        Assert.That(attribution.Content[0].Text, Is.EqualTo(first));
        Assert.That(attribution.Content[1].Text, Does.StartWith(second));
    }

    [TestCase("Nurse Joan Webb said: “The wards are full and the staff are tired.”", "“The wards are full and the staff are tired")]
    [TestCase("Nurse Joan Webb said, \"The wards are full and the staff are tired.\"", "\"The wards are full and the staff are tired")]
    public void QuotationMayFollowItsVerb(string text, string content)
    {
        var attribution = Analysis.Report(text).Attributions.Single();
        Assert.That(attribution.Source!.Text, Is.EqualTo("Nurse Joan Webb"));
        Assert.That(attribution.Content.Single().Text, Does.StartWith(content));
    }

    [TestCase("“We will appeal against the ruling,” said lawyer Karen Holt.", AttributionForm.Direct)]
    [TestCase("“The wards,” said nurse Joan Webb, “are full.”", AttributionForm.Direct)]
    [TestCase("The lawyer said that they would appeal.", AttributionForm.Indirect)]
    [TestCase("According to the police, the driver had been drinking.", AttributionForm.Indirect)]
    [TestCase("The judge said the evidence was “thin and late”.", AttributionForm.Mixed)]
    [TestCase("The bishop described the law as “cruel”.", AttributionForm.Mixed)]
    [TestCase("The judge called the evidence “thin and late”.", AttributionForm.Mixed)]
    public void FormTellsHowMuchIsQuoted(string text, AttributionForm form) =>
        Assert.That(Analysis.Report(text).Attributions.Single().Form, Is.EqualTo(form));
}
