using Attribution.Sources;

namespace Attribution.Tests.Sources;

[TestFixture]
internal sealed class NamingTests
{
    [Test]
    public void NameOfAnUnnamedSourceHasNoPossessive() =>
        Assert.That(new SourceCase("{The parish council's} position is that the lane is safe.")[0].Name, Is.EqualTo("The parish council"));

    [TestCase("{Justice Farida Khan} ruled that the sale was void.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{A press officer for the mill} said beds were free.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedSpokesperson)]
    [TestCase("{A prison officer} said beds were free.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{A spokeswoman for the Ministry of Health} said beds were free.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedSpokesperson)]
    [TestCase("{Head of the Chess Federation} refuted the claims.", Naming.Named, SourceKind.Person, SourceClass.UnnamedOfficeHolder)]
    [TestCase("{The FBI director} said the case was open.", Naming.Named, SourceKind.Person, SourceClass.UnnamedOfficeHolder)]
    [TestCase("{The State Department} said talks went on.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Northgate Lines} denied that it had waited.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Peter Lines} denied that he had waited.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{Moscow} believes that the deal is dead.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{The Guardian} reported that the mine was shut.", Naming.Named, SourceKind.Outlet, SourceClass.Outlet)]
    [TestCase("{The Hindu} reported that the mine was shut.", Naming.Named, SourceKind.Outlet, SourceClass.Outlet)]
    [TestCase("{A senior police officer} said two men were held.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{Two people familiar with the matter} said the bid was low.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Club officials} said the coach would stay.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Critics} say the tax is unfair.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Many farmers} fear a dry year.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Analysts} expect rates to fall.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Analysts at Citi} expect rates to fall.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Democrats close to the talks} expect a deal.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{One commentator} called it a joke.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{Some 59 percent} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{A court document filed Thursday} says he fled.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("{A study} found that bees are returning.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("{A report by the Bank of Finland} found that wages rose.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("{Half a dozen employees} said the plant was cold.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{More than a dozen nurses} signed the letter.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Nine in 10 farmers} want rain.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{26%} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Recent polling} points to a close race.", Naming.Collective, SourceKind.Document, SourceClass.Collective)]
    [TestCase("{Voters at a rally in Hull} said the tax was unfair.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Residents interviewed on Monday} said the water was brown.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Members of the orchestra} said the hall was cold.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Republicans on the Senate Budget Committee} oppose the bill.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Three companies} said they would bid.", Naming.Anonymous, SourceKind.Organization, SourceClass.UnnamedGroup)]
    [TestCase("{Banks} expect rates to fall.", Naming.Collective, SourceKind.Organization, SourceClass.Collective)]
    [TestCase("{@harbourwatch} wrote that the pier was shut.", Naming.Named, SourceKind.Account, SourceClass.Account)]
    [TestCase("{We} saw three boats leave the bay.", Naming.Author, SourceKind.Person, SourceClass.Witness)]
    [TestCase("{Analysts at Kettering Bank} called the results solid.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{A report by the union} listed 41 faults.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("{Documents reviewed by the Ledger} show a loss.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("{Polls} show a close race.", Naming.Collective, SourceKind.Document, SourceClass.Collective)]
    [TestCase("{Joint Commissioner of Police Meera Nair} said two men were held.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{Luc, a driver who would give only his first name}, said he was tired.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{The broadcaster NRT} reported that the line was shut.", Naming.Named, SourceKind.Outlet, SourceClass.Outlet)]
    [TestCase("{One of the mayor's aides} said it was late.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{The Transport Workers' Alliance} called a strike.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Survey timing} supports the idea that the fund will run dry.", Naming.Named, SourceKind.Other, SourceClass.NamedDocument)]
    [TestCase("{A zitherist} told the court that the hall was cold.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{The Harwick ferry line} said boats would run.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{A third of parents} fear a long winter.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{An average of 10 percent of tenants} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Growing numbers of nurses} want to leave.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Those surveyed} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Support among tenants} has grown.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Polls in Ohio} show a close race.", Naming.Collective, SourceKind.Document, SourceClass.Collective)]
    [TestCase("{A survey by Quill College last month} found that wages rose.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("{The \u201cHarbour Nights\u201d actress} said the set was cold.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{Commission spokesman the Rev. Otis Blaine} said the hall was full.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{Popular Christian and corporate speaker Lena Holt} believes that rain will come.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{David French of the Harbour Union} said the crane was old.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{One of them, Corvia Group,} threatened to leave.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Council members probing Marsh's accounts} want more time.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Some donors} want a refund.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Some senators} want a vote.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Some aides} want a vote.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Developers} see the meadow as wasted space.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Developers} said the meadow would be built on.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Mayor Lind's campaign strategists} expect a long night.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Two rallies} suggest that the poor stay at home.", Naming.Named, SourceKind.Other, SourceClass.NamedDocument)]
    [TestCase("Four in {10 voters} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{People close to the bishop} said he would resign.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{People} close to the bishop said he would resign.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Some involved in the talks} doubt that they will end soon.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{Some} doubt that they will end soon.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{People in many other countries} want the rule changed.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Students at a private music school} said the roof leaked.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{The researchers} found that bees are returning.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{The leading candidates for mayor} say that the bridge should be rebuilt.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{A large number of tenants} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{A number of tenants} wrote that the lift was broken.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("About four out of {10 tenants} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{A group of liberal Rabbis} warned that the law was unjust.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("One {Republican} involved in the planning said that money would flow.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{Both houses of Congress} want the treaty signed.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{The cities of Hull and Leeds} said they would light their town halls.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Lower courts} have ruled that the levy is legal.", Naming.Collective, SourceKind.Organization, SourceClass.Collective)]
    [TestCase("{A count by the Harbour Union} puts the dead at nine.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("{A footnote in the report} makes clear that the sum was a guess.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("One aide who relayed {the exchange} said that tempers were high.", Naming.Anonymous, SourceKind.Person, SourceClass.UnnamedPerson)]
    [TestCase("{Retired surgeon} Ada Lind said the ward was full.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("{Senate Republicans} refuse to vote.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Wyoming Republicans} fear a dry year.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Land records} show that he bought it.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("{Court records} show that he bought it.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("{Studies} show that bees are returning.", Naming.Collective, SourceKind.Document, SourceClass.Collective)]
    [TestCase("{Sales data} show that fewer boats were bought.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("{The talks} show how far apart they are.", Naming.Named, SourceKind.Other, SourceClass.NamedDocument)]
    [TestCase("{Officers} had recommended that it be built.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{A winning candidate} might claim that it was late.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Sales figures} show that fewer boats were bought.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("On {the main issue of the day, most voters} said that the tax was unfair.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Police} believe that two boys ran off.", Naming.Named, SourceKind.Organization, SourceClass.NamedOrganization)]
    [TestCase("{Disclosures filed on Sunday} show that he paid.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("{A number of northern counties} want the mine shut.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{Nearly a third} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{A flood of new voters} want a vote.", Naming.Collective, SourceKind.Public, SourceClass.Collective)]
    [TestCase("{One group that wants Norland to leave the Alliance} posted a film.", Naming.Anonymous, SourceKind.Organization, SourceClass.UnnamedGroup)]
    [TestCase("In interviews, {voters} said the tax was unfair.", Naming.Anonymous, SourceKind.People, SourceClass.UnnamedGroup)]
    [TestCase("{A man named Ray Davis} said it was cold.", Naming.Named, SourceKind.Person, SourceClass.NamedPerson)]
    [TestCase("Kettering Bank issued {a report} that shows a loss.", Naming.Named, SourceKind.Document, SourceClass.NamedDocument)]
    [TestCase("The mayor's aides read {a report} that shows a loss.", Naming.Anonymous, SourceKind.Document, SourceClass.UnidentifiedDocument)]
    [TestCase("{This reporter} saw two boats leave.", Naming.Author, SourceKind.Person, SourceClass.Witness)]
    public void SourceIsNamedByTheTests(string text, Naming naming, SourceKind kind, SourceClass sourceClass)
    {
        var source = new SourceCase(text)[0];
        Assert.That((source.Naming, source.Kind, source.Class), Is.EqualTo((naming, kind, sourceClass)));
    }

    [Test]
    public void SomeOfAPluralThatPointsNowhereAreNotThoseWhoWereCounted()
    {
        var article = new SourceCase("{Two Hale supporters} said the rally was dull. {Hale supporters} want a refund.");
        Assert.That((article[0].Naming, article[1].Naming), Is.EqualTo((Naming.Anonymous, Naming.Collective)));
    }

    [Test]
    public void ThoseWhoDidSomethingAreNotAllOfTheirKind()
    {
        var article = new SourceCase("{Analysts} expect rates to fall. {The analysts who met the bank} said that they would rise.");
        Assert.That((article[0].Naming, article[1].Naming), Is.EqualTo((Naming.Collective, Naming.Anonymous)));
    }

    [TestCase("Mayor Ada Lind spoke on Friday. {Many of her contemporaries} doubt that the bridge is safe.", Naming.Collective)]
    [TestCase("Mayor Ada Lind spoke on Friday. {Her antagonists} said that the bridge was unsafe.", Naming.Anonymous)]
    [TestCase("Mayor Ada Lind spoke on Friday. {Her remarks} suggest that the bridge is safe.", Naming.Named)]
    public void PeopleOfAnOwnerAreNotTheOwner(string text, Naming naming) =>
        Assert.That(new SourceCase(text)[0].Naming, Is.EqualTo(naming));

    [TestCase("Ann Roe and Tom Bailey stand for mayor. {The four candidates} said the tax was unfair.", Naming.Named)]
    [TestCase("Ann Roe and Tom Bailey stand for mayor. {Roe's rivals} said the tax was unfair.", Naming.Named)]
    [TestCase("Ann Roe and Tom Bailey stand for mayor. {Several of Roe's rivals} said the tax was unfair.", Naming.Anonymous)]
    [TestCase("{The four candidates} said the tax was unfair.", Naming.Anonymous)]
    public void ThoseWhoStandForAnOfficeAreKnownWhereTheArticleNamesPeople(string text, Naming naming) =>
        Assert.That(new SourceCase(text)[0].Naming, Is.EqualTo(naming));

    [Test]
    public void WhoeverIsNamedAnswersForWhatIsSaidTogether() =>
        Assert.That(new SourceCase("{Two aides and Ann Roe} said the tax was unfair.").Names(0), Is.EqualTo(["Ann Roe", "Two aides"]));

    [Test]
    public void PoliceOfAPlaceInTheArticleAreNamed()
    {
        var source = new SourceCase("A man was found dead in Leeds on Friday. {Police} said he was 40.")[0];
        Assert.That((source.Naming, source.Kind), Is.EqualTo((Naming.Named, SourceKind.Organization)));
    }

    [Test]
    public void OneOfSeveralIsAnotherSourceOnTheirTerms()
    {
        var article = new SourceCase("{Two people familiar with the talks, who asked not to be named}, said the bid was low. {One of the two} said a vote was near. {Both} gave no date.");
        Assert.That(article[1], Is.Not.SameAs(article[0]));
        Assert.That(article[2], Is.SameAs(article[0]));
        Assert.That((article[1].Class, article[1].Anonymity!.Count, article[1].Anonymity!.Mark), Is.EqualTo((SourceClass.UnnamedPerson, 1, "asked not to be named")));
    }

    [Test]
    public void SeveralUnnamedPeopleAreNotTheLastTwoWhoWereNamed()
    {
        var source = new SourceCase("Governor Pavlo Hresko met Mayor Ada Lind. {Two residents reached by telephone} said the shelling had stopped.")[0];
        Assert.That((source.Naming, source.Anonymity!.Count), Is.EqualTo((Naming.Anonymous, 2)));
    }

    [Test]
    public void CompanyIsKnownByItsSpokeswoman()
    {
        var article = new SourceCase("{A spokeswoman for Baltrail} declined to comment. {Baltrail} insists that the line is safe.");
        Assert.That(article[1].Kind, Is.EqualTo(SourceKind.Organization));
    }

    [Test]
    public void DescriptionIsTheRoleThatTheArticleGives()
    {
        var source = new SourceCase("{Rafael Souza, a defender who joined in June}, said the grass was wet.")[0];
        Assert.That(source.Name, Is.EqualTo("Rafael Souza"));
        Assert.That(source.Description, Does.StartWith("a defender"));
    }
}
