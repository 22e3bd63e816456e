namespace Attribution.Browser.Tests;

/// <summary>Whatever an article, its title, its names or its file holds: nothing of it runs, and nothing becomes markup.</summary>
public sealed class InjectionTests
{
    private Browser browser = null!;

    [OneTimeSetUp]
    public void Start() => browser = new Browser();

    [OneTimeTearDown]
    public void Stop() => browser?.Dispose();

    [Test]
    public void NothingOfTheArticleRuns()
    {
        browser.Open(Pages.Attacked);
        foreach (var selector in new[] { "h1", "#S1", ".text p", ".note" })
            browser.Hover(selector);

        Assert.That(browser.HasDialog(), Is.False);
        Assert.That(browser.Ask<object?>("window.ran"), Is.Null);
    }

    [Test]
    public void NothingOfTheArticleBecomesMarkup()
    {
        browser.Open(Pages.Attacked);

        Assert.That(browser.All("script, img, svg, iframe, object, embed, link, base, form"), Is.Empty);
        Assert.That(browser.Ask<long>("[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => a.name.startsWith('on') || a.name === 'style').length"), Is.Zero);
        Assert.That(browser.Find("h1").Text, Does.Contain("<script>window.ran=1</script>"));
    }

    [Test]
    public void PolicyWouldStopWhatEscapingMissed()
    {
        browser.Open(Pages.Bridge.Replace("</main>", "<script>window.ran=1</script><b id=\"probe\" style=\"color:red\">x</b></main>", StringComparison.Ordinal));

        Assert.That(browser.Ask<object?>("window.ran"), Is.Null);
        Assert.That(browser.Find("#probe").GetCssValue("color"), Is.Not.EqualTo("rgba(255, 0, 0, 1)"));
    }
}
