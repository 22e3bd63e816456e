using OpenQA.Selenium;

namespace Attribution.Browser.Tests;

/// <summary>The HTML report as a reader has it: in a browser, with mouse and keyboard, wide and narrow.</summary>
public sealed class ReportPageTests
{
    private const string Unlit = "transparent";

    private Browser browser = null!;

    [OneTimeSetUp]
    public void Start() => browser = new Browser();

    [OneTimeTearDown]
    public void Stop() => browser?.Dispose();

    [Test]
    public void StyleSheetPassesThePagesOwnPolicy()
    {
        browser.Open(Pages.Bridge);

        Assert.That(browser.Find(".bar").GetCssValue("display"), Is.EqualTo("flex"));
        Assert.That(browser.All(".bar span").Select(span => span.Size.Width).Distinct().Count(), Is.GreaterThan(1), "segments have lengths of their own");
    }

    [Test]
    public void ReferenceBehindAClaimLeadsToItsSourceAndBack()
    {
        browser.Open(Pages.Bridge);
        browser.Find(".text a.by.s1").Click();
        Assert.That(browser.Ask<string>("location.hash"), Is.EqualTo("#S1"));
        Assert.That(IsInView("#S1"), Is.True);

        browser.Find("#S1 li a.a1").Click();

        Assert.That(browser.Ask<string>("location.hash"), Is.EqualTo("#A1"));
        Assert.That(IsInView(".text .content.a1"), Is.True);
        Assert.That(Light(".text .content.a1"), Is.Not.EqualTo(Unlit));
    }

    [Test]
    public void PointingAtAClaimLightsUpItsSource()
    {
        browser.Open(Pages.Bridge);
        Assert.That(Light("#S1"), Is.EqualTo(Unlit));

        browser.Hover(".text .content.a1");

        Assert.That(Light("#S1"), Is.Not.EqualTo(Unlit));
        Assert.That(Light("#S2"), Is.EqualTo(Unlit));
    }

    [Test]
    public void PointingAtASourceLightsUpItsClaims()
    {
        browser.Open(Pages.Bridge);
        browser.Hover("#S1 h3");

        Assert.That(Light(".text .content.a1"), Is.Not.EqualTo(Unlit));
    }

    [Test]
    public void FindingAndItsWordsLeadToEachOther()
    {
        browser.Open(Pages.Bridge);
        browser.Find("#F1 a.place").Click();
        Assert.That(IsInView("#F1at"), Is.True);

        browser.Find("#F1at").Click();

        Assert.That(browser.Ask<string>("location.hash"), Is.EqualTo("#F1"));
        Assert.That(Light(".text .finding.f1"), Is.Not.EqualTo(Unlit));
    }

    [Test]
    public void NoteStandsBesideItsParagraphOnAWideScreen()
    {
        browser.Open(Pages.Bridge);

        // The first on the page: later ones may have to make room for those above them.
        var paragraph = browser.Find(".para:has(.note) > p").Location;
        var note = browser.Find(".para:has(.note) .note").Location;

        Assert.That(note.X, Is.GreaterThan(paragraph.X + 400));
        Assert.That(Math.Abs(note.Y - paragraph.Y), Is.LessThan(60));
    }

    [Test]
    public void NoteFollowsItsParagraphOnANarrowScreen()
    {
        browser.Open(Pages.Bridge, width: 390);

        Assert.That(browser.Find(".note:has(#F1)").Location.Y, Is.GreaterThan(browser.Find(".para:has(#F1) > p").Location.Y));
    }

    [TestCase("#show-findings", ".text .note")]
    [TestCase("#show-claims", ".text .by")]
    public void BoxesSwitchOffWhatTheyName(string box, string what)
    {
        browser.Open(Pages.Bridge);
        Assert.That(browser.Find(what).Displayed, Is.True);

        browser.Find(box).Click();

        Assert.That(browser.All(what).Where(element => element.Displayed), Is.Empty);
    }

    [Test]
    public void KeyboardReachesTheArticleFirst()
    {
        browser.Open(Pages.Bridge);
        browser.Find("body").SendKeys(Keys.Tab);
        Assert.That(browser.Ask<string>("document.activeElement.className"), Is.EqualTo("skip"));

        browser.Press(Keys.Enter);

        Assert.That(browser.Ask<string>("location.hash"), Is.EqualTo("#article"));
    }

    [TestCase(390)]
    [TestCase(320)]
    [TestCase(800)]
    [TestCase(1280)]
    public void NothingIsWiderThanTheScreen(int width)
    {
        foreach (var page in new[] { Pages.Bridge, Pages.Attacked, Pages.Wide })
        {
            browser.Open(page, width);
            Assert.That(browser.Ask<long>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        }
    }

    [Test]
    public void UnattributedPassagesAreVisible()
    {
        browser.Open(Pages.Bridge);

        Assert.That(browser.Find(".text .own").GetCssValue("background-image"), Does.Contain("gradient"));
    }

    private bool IsInView(string selector) =>
        browser.Ask<bool>($"(r => r.bottom > 0 && r.top < innerHeight)(document.querySelector('{selector}').getBoundingClientRect())");

    private string Light(string selector) => browser.Ask<string>($"getComputedStyle(document.querySelector('{selector}')).getPropertyValue('--lit').trim()");
}
