using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Attribution.Browser.Tests;

/// <summary>Chromium without a window, and what tests ask of a page in it.</summary>
internal sealed class Browser : IDisposable
{
    private const string Binary = "/usr/bin/chromium", Driver = "/usr/bin/chromedriver";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage",
    ];

    private readonly ChromeDriver driver;
    private readonly string folder = Directory.CreateTempSubdirectory("pages").FullName;
    private int pages;

    public Browser()
    {
        if (!File.Exists(Binary) || !File.Exists(Driver))
            Assert.Ignore("no chromium and chromium-driver here");
        var options = new ChromeOptions { BinaryLocation = Binary };
        options.AddArguments(Arguments);
        driver = new ChromeDriver(ChromeDriverService.CreateDefaultService(Driver), options);
    }

    public void Open(string html, int width = 1280, int height = 900, bool isDark = false)
    {
        var file = Path.Combine(folder, $"{pages++}.html");
        File.WriteAllText(file, html);
        driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?> { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        var scheme = new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" };
        var motion = new Dictionary<string, object?> { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" };
        driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?> { ["features"] = new object[] { scheme, motion } });
        driver.Navigate().GoToUrl(new Uri(file));
    }

    public IWebElement Find(string selector) => driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> All(string selector) => driver.FindElements(By.CssSelector(selector));

    public T Ask<T>(string expression) => (T)driver.ExecuteScript("return " + expression)!;

    /// <summary>Runs a script that calls <c>arguments[0]</c> with its result; the page's policy does not bind it.</summary>
    public object? AskLater(string script) => driver.ExecuteAsyncScript(script);

    public void Run(string script) => driver.ExecuteScript(script);

    public void Press(string keys) => driver.SwitchTo().ActiveElement().SendKeys(keys);

    public void Hover(string selector)
    {
        var element = Find(selector);
        driver.ExecuteScript("arguments[0].scrollIntoView({block: 'center'})", element);
        new OpenQA.Selenium.Interactions.Actions(driver).MoveToElement(element).Perform();
    }

    public bool HasDialog()
    {
        try
        {
            driver.SwitchTo().Alert();
            return true;
        }
        catch (NoAlertPresentException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        driver.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
