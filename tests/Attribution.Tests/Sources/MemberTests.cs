using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Which people stand for a body that the article names, and which are a group that nobody could look up.</summary>
[TestFixture]
internal sealed class MemberTests
{
    [TestCase("Pellmouth Council met late on Tuesday. {Councillors} voted to shut the pool.", "Pellmouth Council", TestName = "CouncillorsAreTheCouncil")]
    [TestCase("The Ardle Valley School Board met for an hour. {The trustees} rejected the plan.", "Ardle Valley School Board", TestName = "TrusteesAreTheBoard")]
    [TestCase("Police Cymru said a van was seen near the mill. {Officers} want to hear from its driver.", "Police Cymru", TestName = "OfficersAreTheOnlyForce")]
    [TestCase("The Orchard Growers' Union wants a levy, and {its members} voted for it twice.", "Orchard Growers' Union", TestName = "ItsMembersAreTheUnion")]
    public void MembersStandForTheirBody(string article, string body)
    {
        var source = new SourceCase(article)[0];
        Assert.That((source.Name, source.Naming), Is.EqualTo((body, Naming.Named)));
    }

    [TestCase("Pellmouth Council met late on Tuesday. {Three councillors} said they had not been asked.", TestName = "CountedMembersAreThemselves")]
    [TestCase("Pellmouth Council met late on Tuesday. {Councillors who oppose the pool} said they had not been asked.", TestName = "SomeMembersAreThemselves")]
    [TestCase("A van was seen near the mill. {Officers} had recommended that it be searched.", TestName = "OfficersWithoutAForceAreUnnamed")]
    [TestCase("{Analysts at Harwick Bank} said the price would fall.", TestName = "AnalystsAtAFirmAreUnnamed")]
    [TestCase("{Two biologists from the Ardle Fisheries Agency} said the eels were gone.", TestName = "CountedScientistsAreUnnamed")]
    public void OthersAreUnnamed(string article) => Assert.That(new SourceCase(article)[0].Naming, Is.EqualTo(Naming.Anonymous));

    [TestCase("{Ardle County commissioners} voted against the quarry.", TestName = "TheBoardOfAPlace")]
    [TestCase("{Ardle County commissioners in August} voted against the quarry.", TestName = "TheBoardOfAPlaceThen")]
    [TestCase("{Biologists from the Ardle Fisheries Agency} counted ninety eels.", TestName = "TheScientistsOfAnAgency")]
    [TestCase("{A team at the University of Pellmouth} says it has found the well.", TestName = "TheTeamOfAUniversity")]
    [TestCase("{A jury} found that the brakes had failed.", TestName = "TheJuryOfTheCase")]
    public void TheirBodyIsKnown(string article)
    {
        var source = new SourceCase(article)[0];
        Assert.That((source.Naming, source.Kind), Is.EqualTo((Naming.Named, SourceKind.Organization)));
    }
}
