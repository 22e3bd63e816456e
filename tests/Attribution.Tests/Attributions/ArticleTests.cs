namespace Attribution.Tests.Attributions;

/// <summary>Whole short articles: all that is attributed in them and nothing else.</summary>
[TestFixture]
internal sealed class ArticleTests
{
    private const string Court = """
        Builder goes to prison after roof collapse

        A builder was jailed for three years on Friday after a roof fell on a nursery in Leeds.

        Judge Maria Lopez said the collapse “could have killed a child”. She told Darren Pike that he had ignored two warnings.

        Pike said he was sorry. His lawyer, Karen Holt, said they would appeal.

        “The sentence is too long,” she said outside the court.
        """;

    private const string Bank = """
        Bank to shut 60 branches

        Northern Bank will shut 60 branches next year, its chief executive said on Wednesday.

        Omar Lind said customers now used their phones. “Our branches are empty,” he said.

        The union called the plan “a betrayal”. It said that 400 people would lose their jobs.

        Two people familiar with the plan told Reuters that more branches could follow. The bank refused to comment on that.
        """;

    private const string Farmers = """
        Farmers in Punjab block highway

        Farmers blocked a highway near Ludhiana on Sunday to protest against a new water tax.

        “We will stay until the tax is gone,” said Ravi Patil, a farmer who grows rice.

        Police said about 2,000 people had taken part.

        The state government argues that the tax is needed to repair canals. Critics say it will ruin small farms.
        """;

    [Test]
    public void CourtReport() => Assert.That(Analysis.Lines(Court), Is.EqualTo(new[]
    {
        "Judge Maria Lopez | said | the collapse “could have killed a child”",
        "She | told | that he had ignored two warnings",
        "Pike | said | he was sorry",
        "His lawyer, Karen Holt | said | they would appeal",
        "she | said | “The sentence is too long,”",
    }));

    [Test]
    public void PronounsOfTheCourtReportAreFollowedToNames() => Assert.That(
        Analysis.Sources(Court), Is.EqualTo(new[] { "Maria Lopez", "Maria Lopez", "Darren Pike", "Karen Holt", "Karen Holt" }));

    [Test]
    public void BusinessReport() => Assert.That(Analysis.Lines(Bank), Is.EqualTo(new[]
    {
        "its chief executive | said | Northern Bank will shut 60 branches next year",
        "Omar Lind | said | customers now used their phones",
        "he | said | “Our branches are empty,”",
        "The union | called | the plan “a betrayal”",
        "It | said | that 400 people would lose their jobs",
        "Two people familiar with the plan | told | that more branches could follow",
        "The bank | refused | to comment on that",
    }));

    [Test]
    public void SourcesOfTheBusinessReportAreTheSameThroughout() => Assert.That(
        Analysis.Sources(Bank).Skip(1), Is.EqualTo(new[] { "Omar Lind", "Omar Lind", "The union", "The union", "Two people familiar with the plan", "Northern Bank" }));

    /// <summary>One false claim is known (<see cref="KnownGapTests"/>); there is no other.</summary>
    [Test]
    public void ProtestReport() => Assert.That(Analysis.Lines(Farmers).Where(line => !line.StartsWith("Farmers | blocked | ", StringComparison.Ordinal)), Is.EqualTo(new[]
    {
        "Ravi Patil, a farmer who grows rice | said | “We will stay until the tax is gone,”",
        "Police | said | about 2,000 people had taken part",
        "The state government | argues | that the tax is needed to repair canals",
        "Critics | say | it will ruin small farms",
    }));
}
