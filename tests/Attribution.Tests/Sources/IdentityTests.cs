using Attribution.Sources;

namespace Attribution.Tests.Sources;

[TestFixture]
internal sealed class IdentityTests
{
    [Test]
    public void SurnameAndPronounMeanTheFullName()
    {
        var article = new SourceCase(
            "{Maria Lopez}, head of the port authority, said the crane was safe. {Lopez} added that {she} had checked it. {The head of the port authority} refused to resign.");
        Assert.That(article.Names(1), Is.EqualTo(["Maria Lopez"]));
        Assert.That(article.Names(2), Is.EqualTo(["Maria Lopez"]));
        Assert.That(article.Names(3), Is.EqualTo(["Maria Lopez"]));
    }

    [Test]
    public void RoleBeforeTheNameIsRemembered()
    {
        var article = new SourceCase(
            "Norwegian Prime Minister Erik Solberg met dockers on Monday. \u201cWe will talk,\u201d {the prime minister} said. {Solberg} left at noon.");
        Assert.That(article.Names(0), Is.EqualTo(["Erik Solberg"]));
        Assert.That(article.Names(1), Is.EqualTo(["Erik Solberg"]));
    }

    [Test]
    public void FamiliesAreKeptApart()
    {
        var article = new SourceCase(
            "{Anna Keller} sued the clinic. Her brother, {Paul Keller}, said the family was united. {Ms. Keller} declined to comment, but {Mr. Keller} said more.");
        Assert.That(article.Names(2), Is.EqualTo(["Anna Keller"]));
        Assert.That(article.Names(3), Is.EqualTo(["Paul Keller"]));
    }

    [Test]
    public void BareSurnameIsTheOneMostOftenNamedInFull()
    {
        var article = new SourceCase(
            "Helen Marsh runs the bakery. Her son, Tom Marsh, drives the van. Helen Marsh bought it in 2004. {Marsh} said bread would cost more.");
        Assert.That(article.Names(0), Is.EqualTo(["Helen Marsh"]));
    }

    [Test]
    public void ThirdSourceIsAlwaysNew()
    {
        var article = new SourceCase(
            "{Two port officials} said the ship was late. {A third source} said it had turned back. {Another official} denied this.");
        Assert.That(article.Count, Is.EqualTo(3));
    }

    [Test]
    public void DefiniteDescriptionMeansTheLatestCompatibleOne()
    {
        var article = new SourceCase(
            "According to {a senior Danish official} and {a Danish security source}, the ferry was searched. {The Danish official} said nothing was found. {The unnamed official} gave no date.");
        Assert.That(article[2], Is.SameAs(article[0]));
        Assert.That(article[3], Is.SameAs(article[0]));
        Assert.That(article[1], Is.Not.SameAs(article[0]));
    }

    [Test]
    public void TwoPeopleInOnePhraseAreTwoSources()
    {
        var article = new SourceCase("{Priya Nair and Dev Rao} said the pitch was dry.");
        Assert.That(article.Names(0), Is.EqualTo(["Priya Nair", "Dev Rao"]));
    }

    [Test]
    public void CampaignOfAPersonIsAnotherSource()
    {
        var article = new SourceCase("{Carla Benn} opened a school. {Benn\u2019s campaign} said she would open more. {Her campaign} gave no figures.");
        Assert.That(article[1], Is.Not.SameAs(article[0]));
        Assert.That(article[2], Is.SameAs(article[1]));
    }

    [Test]
    public void OwnerOfAWarningIsItsSource()
    {
        var article = new SourceCase("{Nora Lind} left early. {Lind\u2019s warning} came too late.");
        Assert.That(article[1], Is.SameAs(article[0]));
    }

    [Test]
    public void AcronymInBracketsMeansTheBody()
    {
        var article = new SourceCase("{The National Grain Council (CNG)} said stocks fell. {CNG} expects rain. {The council} meets in May.");
        Assert.That(article.Count, Is.EqualTo(1));
    }

    [Test]
    public void RelativePronounMeansItsAntecedent()
    {
        var article = new SourceCase("The strike was called by Joanna Pike, {who} said members were tired.");
        Assert.That(article.Names(0), Is.EqualTo(["Joanna Pike"]));
    }

    [Test]
    public void FirstPersonInAQuotationIsItsSpeaker()
    {
        var article = new SourceCase("\u201c{I} believe the keeper slipped,\u201d {coach Omar Said} said.");
        Assert.That(article.Names(0), Is.EqualTo(["Omar Said"]));
    }

    [Test]
    public void TwoMenWhoFitEquallyAreBothGiven()
    {
        var article = new SourceCase("David Stone and Peter Wood met in court. {He} said the case was closed.");
        Assert.That(article.Names(0).Concat(article.Candidates(0)), Is.EquivalentTo(["David Stone", "Peter Wood"]));
    }

    [Test]
    public void PronounAgreesWithTheSexThatTheTextShows()
    {
        var article = new SourceCase("Mr. Grant met Mrs. Hale at the mill. {She} said it would close. {He} said it would not.");
        Assert.That(article.Names(0), Is.EqualTo(["Hale"]));
        Assert.That(article.Names(1), Is.EqualTo(["Grant"]));
    }

    [Test]
    public void NewsAgencyMeansTheOutletNamedBefore()
    {
        var article = new SourceCase("The chiefs met in Oslo, {Reuters} reported. A diplomat told {the news agency} that more was to come. {The agency\u2019s sources} gave no date.");
        Assert.That(article[1], Is.SameAs(article[0]));
        Assert.That(article[2], Is.Not.SameAs(article[0]));
    }

    [Test]
    public void TheyAreThoseWhoWereNamedTogether()
    {
        var article = new SourceCase("Ann Roe and Bob Doe met in Leeds on Monday. {They} said the talks were short. {Both} hoped for a deal.");
        Assert.That(article.Names(0), Is.EqualTo(["Ann Roe", "Bob Doe"]));
        Assert.That(article.Names(1), Is.EqualTo(["Ann Roe", "Bob Doe"]));
    }

    [Test]
    public void TwoSenatorsAreThoseOfWhomTheArticleSaysSo()
    {
        var article = new SourceCase("Sen. Jane Poe spoke first. Sen. Carl Noe waited, and the clerk took notes. {The two senators} said the bill was dead.");
        Assert.That(article.Names(0), Is.EquivalentTo(["Jane Poe", "Carl Noe"]));
    }

    [Test]
    public void ListAfterAPluralNamesIt()
    {
        var article = new SourceCase("{Two engineers, Lena Holt and Omar Diaz,} said the beam was weak.");
        Assert.That(article.Names(0), Is.EqualTo(["Lena Holt", "Omar Diaz"]));
    }

    [Test]
    public void MembersWhoAreNamedStandBesideTheirGroup()
    {
        var article = new SourceCase("{Several doctors, including Lena Holt and Omar Diaz,} signed the letter.");
        Assert.That(article.Names(0), Is.EqualTo(["Lena Holt", "Omar Diaz", "Several doctors"]));
    }

    [Test]
    public void TwoRolesBeforeANameAreOnePerson()
    {
        var article = new SourceCase("{Novelist and former judge Clara Benn} said the law was old. {The former judge} wants reform.");
        Assert.That(article.Names(0), Is.EqualTo(["Clara Benn"]));
        Assert.That(article[1], Is.SameAs(article[0]));
    }

    [Test]
    public void AppositionAfterAComplementIsTheName()
    {
        var article = new SourceCase("{A former spokesman for the Port Authority, Oleg Marin,} said the cranes were old.");
        Assert.That(article.Names(0), Is.EqualTo(["Oleg Marin"]));
    }

    [Test]
    public void SurnameThatIsAnotherWordIsThatOfThePersonNamedBefore()
    {
        var article = new SourceCase("The columnist George Will and the mayor, Don Guardian, met on Monday. {Will} wrote that it rained. {Guardian} said the roof leaked.");
        Assert.That(article.Names(0), Is.EqualTo(["George Will"]));
        Assert.That(article.Names(1), Is.EqualTo(["Don Guardian"]));
    }

    [Test]
    public void PartyAndStateInBracketsTellWhoTheSenatorIs()
    {
        var article = new SourceCase("Sen. Karl Vance (R-Fla.) met Sen. Rosa Lind (D-Ore.) on Monday. \u201cIt is late,\u201d {the Florida senator} said. {The Oregon Democrat} agreed.");
        Assert.That(article.Names(0), Is.EqualTo(["Karl Vance"]));
        Assert.That(article.Names(1), Is.EqualTo(["Rosa Lind"]));
    }

    [Test]
    public void AgeMeansThePersonBefore()
    {
        var article = new SourceCase("Tom Hale, 43, runs the mill. {The 43-year-old} said it would close.");
        Assert.That(article.Names(0), Is.EqualTo(["Tom Hale"]));
    }

    [Test]
    public void RoleWithPossessiveMeansWhoHoldsIt()
    {
        var article = new SourceCase("Dr Meera Nair, director of the Leeds Royal hospital, warned of queues. The hospital is full. {Its director} asked for money. {The director} gave no sum.");
        Assert.That(article.Names(0), Is.EqualTo(["Meera Nair"]));
        Assert.That(article.Names(1), Is.EqualTo(["Meera Nair"]));
    }

    [Test]
    public void ThoseWhoAreThemselvesTheAntecedent()
    {
        var article = new SourceCase("The council made a list of those {who} fear the flood.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Collective));
    }

    [Test]
    public void PlaceNeverAnswersToHe()
    {
        var article = new SourceCase("Mayor Paul Grant spoke in Onawa on Monday. The crowd in Onawa was large. {He} said taxes would fall.");
        Assert.That(article.Names(0), Is.EqualTo(["Paul Grant"]));
    }

    [Test]
    public void FamilyWithOneSurnameIsKeptApart()
    {
        var article = new SourceCase("Walter Dunn, his wife Irma Dunn and their daughter Rosie Dunn met the press. {Walter Dunn} said no. {Irma} wept. {Rosie} said she was tired. {Mrs. Dunn} left.");
        Assert.That(article.Names(1), Is.EqualTo(["Irma Dunn"]));
        Assert.That(article.Names(2), Is.EqualTo(["Rosie Dunn"]));
        Assert.That(article.Names(3), Has.No.EqualTo("Walter Dunn"));
    }

    [Test]
    public void BodySpokesmanAndLeaderAreThree()
    {
        var article = new SourceCase("{Calder Holt} said the bridge was safe. {A Calder Holt spokesman} gave no date. {Calder Holt\u2019s chief executive, Nora Finch,} apologised. {The spokesman} said more was to come.");
        Assert.That(article.Count, Is.EqualTo(3));
        Assert.That(article[3], Is.SameAs(article[1]));
    }

    [Test]
    public void WhoAfterAnAppositionIsThePersonBeforeIt()
    {
        var article = new SourceCase("The fund relies on Robert Hale, a longtime Club for Harvest donor {who} backs the plan.");
        Assert.That(article.Names(0), Is.EqualTo(["Robert Hale"]));
    }

    [Test]
    public void HusbandIsTheManOfThatSurname()
    {
        var article = new SourceCase("Former mayor Paul Marsh and Jane Marsh met in Leeds. {Jane Marsh} said the hall was cold. {Her husband} agreed.");
        Assert.That(article.Names(1), Is.EqualTo(["Paul Marsh"]));
    }

    [Test]
    public void EachOfAPairIsBoth()
    {
        var article = new SourceCase("Clara Benn and Omar Diaz met on Monday, {each} hoping for a deal. {Neither candidate} gave a date.");
        Assert.That(article.Names(0), Is.EqualTo(["Clara Benn", "Omar Diaz"]));
        Assert.That(article.Names(1), Is.EqualTo(["Clara Benn", "Omar Diaz"]));
    }

    [Test]
    public void CandidatesOfTheOpeningAreThoseOfWhomTheArticleSpeaks()
    {
        var article = new SourceCase(
            "{The two candidates} traded blows on Monday. Clara Benn spoke first. Omar Diaz waited. Benn said no. Diaz said yes. The clerk, Ada Lind, took notes.");
        Assert.That(article.Names(0), Is.EquivalentTo(["Clara Benn", "Omar Diaz"]));
    }

    [Test]
    public void JudgeOfTheOpeningIsTheJudgeNamedSoonAfter()
    {
        var article = new SourceCase("{A federal judge} blocked the sale of the mill on Friday. The mill employs 40 people. Judge Rachel Onslow wrote that the deed was void.");
        Assert.That(article.Names(0), Is.EqualTo(["Rachel Onslow"]));
    }

    [Test]
    public void OfficialWhoIsLeftWithoutNameIsNobodyNamedLater()
    {
        var article = new SourceCase("{An official}, speaking on condition of anonymity, said the mill would close. Ada Lind, an official at the bank, said it would not.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void HackerOfTheOpeningIsTheNameThatBeginsTheNextSentence()
    {
        var article = new SourceCase("{The hacker who broke into the bank} admitted theft on Friday. Marcel Lazar, 44, told the court that he was sorry.");
        Assert.That(article.Names(0), Is.EqualTo(["Marcel Lazar"]));
    }

    [Test]
    public void AdvisersAreThoseSpokenOfBefore()
    {
        var article = new SourceCase("{Clara Benn} opened a school. {Her advisers} said she would open more. The day was warm. {Advisers} gave no figures.");
        Assert.That(article[2], Is.SameAs(article[1]));
    }

    [Test]
    public void HeIsTheLastPersonByNameHoweverFarBack()
    {
        var article = new SourceCase(
            "Mayor Omar Diaz spoke on Monday. The hall was full. The rain fell. The doors were shut. The lamps were lit. The roof leaked. {He} said taxes would fall.");
        Assert.That(article.Names(0), Is.EqualTo(["Omar Diaz"]));
    }

    [Test]
    public void ResearchersAreThoseWhoWereNamedTogether()
    {
        var article = new SourceCase("Ada Lind and Omar Diaz studied bees in Leeds. {The researchers} found that hives were dying.");
        Assert.That(article.Names(0), Is.EqualTo(["Ada Lind", "Omar Diaz"]));
    }

    [Test]
    public void CoupleAreTheTwoWhoWereNamed()
    {
        var article = new SourceCase("Ada Lind met Omar Diaz in Leeds in 1990. {The couple} hoped for a house by the sea.");
        Assert.That(article.Names(0), Is.EqualTo(["Ada Lind", "Omar Diaz"]));
    }

    [Test]
    public void NewPollOfTheOpeningIsTheOneNamedBelow()
    {
        var article = new SourceCase("{A new poll} shows a close race. The mayor is loved by few. {The Quill College poll} asked 900 people.");
        Assert.That(article[0], Is.SameAs(article[1]));
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Named));
    }

    [Test]
    public void PollAmongSeveralIsNoneOfThem()
    {
        var article = new SourceCase("{A new poll} shows a close race. {The Quill College poll} asked 900 people. {The Marsh Institute survey} asked 300.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void JudgeOfAnotherCourtIsSomebodyElse()
    {
        var article = new SourceCase("{A Hull District Court judge} blocked the sale. The mill is shut. Circuit Judge Rachel Onslow disagreed.");
        Assert.That(article[0].Naming, Is.EqualTo(Naming.Anonymous));
    }

    [Test]
    public void AideAfterAnOfficialIsThatOfficial()
    {
        var article = new SourceCase("{A harbour official} said talks were near. {The aide} gave no date.");
        Assert.That(article[1], Is.SameAs(article[0]));
    }

    [Test]
    public void AllThreeAreThoseWhoWereMeantBefore()
    {
        var article = new SourceCase("{The three candidates} agreed on Monday. Clara Benn, Omar Diaz and Ada Lind met in Leeds. {All three candidates} want a vote.");
        Assert.That(article.Names(0), Is.EquivalentTo(["Clara Benn", "Omar Diaz", "Ada Lind"]));
        Assert.That(article.Names(1), Is.EquivalentTo(article.Names(0)));
    }

    [Test]
    public void CampaignIsNamedOnceItsOwnerIs()
    {
        var article = new SourceCase("{A campaign} can fail early. {The campaign of Clara Benn} said it would not.");
        Assert.That(article[1].Naming, Is.EqualTo(Naming.Named));
    }

    [TestCase("Jane Roe met Bo Doe on Monday. {The two} agreed that the pier was unsafe.")]
    [TestCase("Jane Roe and Bo Doe met on Monday. {Neither side} said so, but {none of the two} wants a vote.")]
    public void NumberMeansThoseWhoWereLastNamed(string text)
    {
        var article = new SourceCase(text);
        Assert.That(article.Names(article.Links - 1), Is.EqualTo(new[] { "Jane Roe", "Bo Doe" }));
    }

    [Test]
    public void NeitherManMeansTheLastTwo() =>
        Assert.That(new SourceCase("Al Roe waited for Bo Doe. {Neither man} said why.").Names(0), Is.EqualTo(new[] { "Al Roe", "Bo Doe" }));

    [Test]
    public void TwoNamesAfterLikeAreMembersAndOneIsAnExample()
    {
        var article = new SourceCase("{Unions like the Dockers Union and the Pilots Union} praised the plan. {Banks like Corvia Bank} want a delay.");
        Assert.That((article.Names(0).Count(), article[0].Naming, article[1].Naming), Is.EqualTo((3, Naming.Named, Naming.Collective)));
    }
}
