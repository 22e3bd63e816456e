using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>Whole short articles of several kinds and styles: who is behind each claim.</summary>
[TestFixture]
internal sealed class ArticleTests
{
    [Test]
    public void CourtReport()
    {
        var article = new SourceCase(
            """
            A builder who stole copper pipes from a school in Leeds was jailed for two years on Friday. Judge Rachel Onslow told Leeds Crown Court that {she} had seldom seen such greed.

            {Prosecutor Neil Barrow} said Colin Speight, 43, had sold the metal for £900. {Speight} admitted theft. {His solicitor} said the father of two was ashamed.

            {Det Con Amy Lisle} said: "{I} am glad it is over." {A neighbour, who asked not to be named}, said the school was shut for a week. {Police} appealed for witnesses.
            """);
        Assert.That(Enumerable.Range(0, 8).Select(i => article[i].Name), Is.EqualTo(
            ["Rachel Onslow", "Neil Barrow", "Colin Speight", "His solicitor (Colin Speight)", "Amy Lisle", "Amy Lisle", "A neighbour", "Police"]));
        Assert.That(article[6].Anonymity!.Mark, Is.EqualTo("asked not to be named"));
        Assert.That(article[7].Naming, Is.EqualTo(Naming.Named));
    }

    [Test]
    public void FootballReport()
    {
        var article = new SourceCase(
            """
            Rovers boss Martin Hale has praised his young side after a 3-1 win over Albion. {Hale} said the players had shown courage. "{We} never stopped running," {he} added.

            Albion captain Luis Prado blamed the referee. {The midfielder} said the penalty was a joke. {A club spokesman} declined to comment. {Sky Sports} reported that Prado would be fined. {Fans} want a new owner.
            """);
        Assert.That(Enumerable.Range(0, 4).Select(i => article[i].Name), Is.EqualTo(["Martin Hale", "Martin Hale", "Martin Hale", "Luis Prado"]));
        Assert.That(article[4].Class, Is.EqualTo(SourceClass.UnnamedSpokesperson));
        Assert.That((article[5].Class, article[6].Class), Is.EqualTo((SourceClass.Outlet, SourceClass.Collective)));
    }

    [Test]
    public void IndianBusinessReport()
    {
        var article = new SourceCase(
            """
            Shares of Narmada Steel fell 4 per cent on Tuesday after {the company} said it would shut a plant near Pune. {Chief executive Sunita Rao} told the exchanges that demand was weak. {Ms Rao} said 200 workers would be moved.

            {Two bankers familiar with the matter} said lenders were worried. {One banker} said talks would resume next week. {Analysts} expect more pain. {Shri Mohan Das}, the labour minister, said {he} would meet the union. {The minister} gave no date.
            """);
        Assert.That(article[0].Name, Does.Contain("Narmada Steel"));
        Assert.That((article[1].Name, article[2].Name), Is.EqualTo(("Sunita Rao", "Sunita Rao")));
        Assert.That((article[3].Anonymity!.Count, article[3].Anonymity!.KnowledgeStrength), Is.EqualTo((2, "weak")));
        Assert.That(article[4].Naming, Is.EqualTo(Naming.Anonymous));
        Assert.That(article[5].Naming, Is.EqualTo(Naming.Collective));
        Assert.That((article[7].Name, article[8].Name), Is.EqualTo(("Mohan Das", "Mohan Das")));
    }

    [Test]
    public void HealthReport()
    {
        var article = new SourceCase(
            """
            A new vaccine halves the risk of flu, according to {a study by researchers at Uppsala University}. {The study} followed 4,000 adults. {Dr Ingrid Dahl, who led the work}, said the result was a surprise. {Dahl} said {her team} would test children next.

            {The World Health Organization} welcomed the news. {The WHO} said doses were short. {Critics} say the trial was too small.
            """);
        Assert.That(article[1], Is.SameAs(article[0]));
        Assert.That(article[0].Class, Is.EqualTo(SourceClass.NamedDocument));
        Assert.That((article[2].Name, article[3].Name), Is.EqualTo(("Ingrid Dahl", "Ingrid Dahl")));
        Assert.That(article[4], Is.Not.SameAs(article[2]));
        Assert.That(article[6], Is.SameAs(article[5]));
    }

    [Test]
    public void WarReport()
    {
        var article = new SourceCase(
            """
            Rebels entered the town of Karvi at dawn, {three residents} said by telephone. {One resident, a teacher who gave only her first name, Lena}, said the market was on fire. {The government} denied it. {Moscow} said its troops were not involved.

            {A Western diplomat briefed on the fighting} said the army had withdrawn. {The diplomat} spoke on condition of anonymity. {The rebels} could not be reached. Reuters could not independently verify the claims.
            """);
        Assert.That(article[0].Anonymity!.Count, Is.EqualTo(3));
        Assert.That(article[1].Anonymity!.Partial, Is.True);
        Assert.That(article[5], Is.SameAs(article[4]));
        Assert.That((article[4].Anonymity!.Mark, article[4].Anonymity!.KnowledgeStrength), Is.EqualTo(("on condition of anonymity", "medium")));
        Assert.That((article[3].Kind, article[3].Naming), Is.EqualTo((SourceKind.Organization, Naming.Named)));
    }
}
