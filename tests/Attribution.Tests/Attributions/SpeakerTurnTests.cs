namespace Attribution.Tests.Attributions;

/// <summary>Paragraphs that begin with a speaker's name and a colon.</summary>
public sealed class SpeakerTurnTests
{
    private const string Interview =
        "Mayor Petra Lund answered questions on Monday.\n\nReporter: Will the dam hold?\n\n"
        + "Lund: No doubt about it. The wall was built to last. We check it every week.\n\nReporter: Who pays?\n\nLund: Nobody yet. It is too early to tell.";

    [TestCase("Lund | : | No doubt about it. The wall was built to last. We check it every week.")]
    [TestCase("Lund | : | Nobody yet. It is too early to tell.")]
    public void RunToTheEndOfTheParagraph(string turn) => Assert.That(Analysis.Lines(Interview), Has.Member(turn));

    [Test]
    public void AccountSaysWhatStandsBehindItsColon() => Assert.That(
        Analysis.Lines("The lights went out at noon.\n\n@rohrwerk: It is very dark here. Crews are on their way."),
        Has.Member("@rohrwerk | : | It is very dark here. Crews are on their way."));

    [Test]
    public void NumbersBehindANameAreNoTurn() => Assert.That(
        Analysis.Lines("The count is in.\n\nLund: 1,204\n\nLund: 1,377"), Has.None.StartsWith("Lund | :"));
}
