using System.Text.Json;

namespace Attribution.Browser.Tests;

/// <summary>What axe-core finds in the pages.</summary>
public sealed class AccessibilityTests
{
    private static readonly string Axe = Path.Combine(AppContext.BaseDirectory, "axe.min.js");

    private Browser browser = null!;

    [OneTimeSetUp]
    public void Start() => browser = new Browser();

    [OneTimeTearDown]
    public void Stop() => browser?.Dispose();

    [Test]
    public void PageHasNoSeriousFault([Values(1440, 800, 390)] int width, [Values] bool isDark)
    {
        foreach (var page in new[] { Pages.Bridge, Pages.Attacked })
        {
            browser.Open(page, width, isDark: isDark);
            Assert.That(SeriousFaults(), Is.Empty);
        }
    }

    [Test]
    public void FaultIsSeen()
    {
        browser.Open(Pages.Bridge.Replace("</main>", "<input></main>", StringComparison.Ordinal));

        Assert.That(SeriousFaults(), Has.Some.StartsWith("label:"));
    }

    private List<string> SeriousFaults()
    {
        if (!File.Exists(Axe))
            Assert.Ignore("axe-core is not installed here (npm install in tests/Attribution.Browser.Tests)");
        browser.Run(File.ReadAllText(Axe));
        var json = (string)browser.AskLater("const done = arguments[0]; axe.run().then(r => done(JSON.stringify(r.violations)), e => done(JSON.stringify([{id: String(e), impact: 'critical', nodes: []}])))")!;
        return
        [
            .. from fault in JsonDocument.Parse(json).RootElement.EnumerateArray()
               where fault.GetProperty("impact").GetString() is "serious" or "critical"
               from node in fault.GetProperty("nodes").EnumerateArray().DefaultIfEmpty()
               select $"{fault.GetProperty("id")}: {(node.ValueKind == JsonValueKind.Undefined ? "" : node.GetProperty("html") + " " + node.GetProperty("failureSummary"))}",
        ];
    }
}
