using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>By what a reader could find a document without a maker beside it.</summary>
[TestFixture]
internal sealed class PublicationTests
{
    [TestCase("{A district survey in March} found that few wanted a ban.", TestName = "WhoseItIs")]
    [TestCase("{An affidavit} unsealed Wednesday alleges that he paid.", TestName = "WhenItWasUnsealed")]
    [TestCase("{Figures published in May} show that fewer boats were bought.", TestName = "TheMonthOfItsPublication")]
    [TestCase("{A review released in 2031} found that the well was dry.", TestName = "TheYearOfItsPublication")]
    [TestCase("{A post on the brewery's website} says that it will close.", TestName = "WhoseSiteItStandsOn")]
    [TestCase("{Figures released by} the council show that fewer came.", TestName = "WhoReleasedItBehindTheSource")]
    public void ADocumentIsFoundBy(string article) => Assert.That(new SourceCase(article)[0].Class, Is.EqualTo(SourceClass.NamedDocument));

    [TestCase("{An affidavit} alleges that he paid.", TestName = "AWritingWithoutADate")]
    [TestCase("{Documents filed on Thursday} say that he paid.", TestName = "WhateverWasFiled")]
    [TestCase("{A post on a website} says that it will close.", TestName = "AnyWebsite")]
    public void NobodyCouldFind(string article) => Assert.That(new SourceCase(article)[0].Naming, Is.EqualTo(Naming.Anonymous));
}
