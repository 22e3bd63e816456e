using System.Globalization;
using Attribution.Articles;

namespace Attribution.Readers.Tests;

/// <summary>Saved pages of several kinds of outlets and systems, each with the words of its article beside it.</summary>
[TestFixture]
internal sealed class PageTests
{
    private static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Pages");

    [TestCaseSource(nameof(Names))]
    public void WordsOfTheArticleAreFoundAndNoOthers(string name)
    {
        var article = Read(name);
        var score = WordScore.Of(WithoutOptional(article.Text, name), Expected(name));
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: precision {score.Precision:0.000}, recall {score.Recall:0.000}, F1 {score.F1:0.000}"));
        Assert.That(score.F1, Is.GreaterThanOrEqualTo(0.95), article.Text);
    }

    [TestCaseSource(nameof(Names))]
    public void NoWordIsFoundThatStandsOnlyInCommentsMenusAndBoxes(string name)
    {
        var strangers = WordScore.Words(WithoutOptional(Read(name).Text, name)).Except(WordScore.Words(Expected(name)));
        Assert.That(strangers, Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void MapLeadsFromEveryWordToTheSamePlaceInThePage(string name)
    {
        var article = Read(name);
        if (article.Map.Count == 0)
            Assert.That(name, Is.AnyOf("script", "next-state", "wall-copy"), "only a page that does not show its text has no map");
        foreach (var point in article.Map)
        {
            var (text, input) = (article.Text[point.Text], article.Input[point.Input]);
            Assert.That(input == text || input is '&' or '\r', Is.True, $"{point}: '{text}' stands at '{input}'");
        }
        Assert.That(article.Map, Is.Ordered.By(nameof(MapPoint.Text)));
    }

    [TestCase("wordpress", "Port Ellery closes harbour bridge after engineers find cracks", "Ada Moss", "The Ellery Courier", "2022-09-17")]
    [TestCase("tables", "Tram line closed, but nobody says why", null, null, null)]
    [TestCase("drupal", "Inspectors fault county over tram line", null, "Brackwater Public Radio", "2021-03-04")]
    [TestCase("arc", "Grain terminal owners offered to pay half, people close to talks say", "Joan Petrie, Bo Lind", "The Norrington Standard", "2023-02-11")]
    [TestCase("guardian", "Sea wall warnings ‘passed around like a hot plate’", "Leo Marsh", "The Watchman", "2020-11-02")]
    [TestCase("bbc", "North tunnel: Crews to work through the night", "Grace Adeyemi", "SBC News", "2024-01-15")]
    [TestCase("times", "A Hospital’s Long Winter", "Sunita Rao", "The Saltmarsh Times", "2022-12-20")]
    [TestCase("amp", "Night ferry returns to Saltmarsh", "Tom Harkin-Doyle", "The Tide", "2019-06-30")]
    [TestCase("medium", "What the cracks were telling us", "Ilse Brandt", null, "2021-09-09")]
    [TestCase("jetpack", "The Hedge Counters of Little Wenderby", "Orla Quaife", "The Hedgerow Review", "2024-02-10")]
    [TestCase("islands", "‘We cannot sail a review’: islands mourn last night mail boat after 143 years", "Fenella Strachan-Ode, Tomas Birk", "The Sentinel", "2024-03-05")]
    [TestCase("hashed-classes", "The Iceman Waits. The Lake Isn’t Listening.", "Naomi P. Redfern", "The Harbor Courier", "2024-01-28")]
    [TestCase("components", "Hospital apologises after 1,900 letters found in laundry chute", "Corrie Adebayo-Lund", "NBN News", "2024-11-21")]
    [TestCase("wire-next", "Voltane recalls 1.4 million home batteries over faked fire-safety tests, shares plunge", "Odalys Frémont, Jun Harcastle", "Meridian Wire", "2024-10-03")]
    [TestCase("drupal-local", "Township board pulls the plug on heated fountain", "Kayla Drummond", "Pellworth Daily Standard", "2023-11-14")]
    [TestCase("tables-1999", "Foghorn to sound its last at Gannet Point", "Henrietta Voss", null, null)]
    [TestCase("amp-bylines", "1,114 RTIs, 9 Years, 1 Digit: How A Retired Postmaster Got The Bus To Stop", "Keerthana M. Bhat", "Deccan Varta", "2024-03-12")]
    [TestCase("footnotes", "Nobody’s Wall", "Isolde Marchbanks", "Slow Tides", "2024-05-22")]
    [TestCase("tabloid-bullets", "Grandmother, 74, whose marrow was branded 'embarrassing' smashes 47-year record - after catching jealous rival, 53, in her greenhouse at 2am with a can of WEEDKILLER", "Tamsin Gower-Pike", "Clarion Online", "2024-09-08")]
    [TestCase("next-state", "Operator of Kirrin Falls reservoir hid tests, documents show", "Wren Kalloway", "Halyard News", "2021-06-14")]
    [TestCase("numbered-comments", "Pennarth: the public baths that nobody wanted", "Clementine Vask", "Le Phare English", "2023-03-11")]
    [TestCase("also-read", "Bench adjourns Vellmouth cold store case", "Nadia Thorley", "The Meridian", "2022-08-30")]
    [TestCase("live-entries", "Storm Agnetha live: reservoir wall leans as rain goes on", "Gus Ferrand", "The Evening Lantern", "2024-09-12")]
    [TestCase("ghost", "The rope factory and the river", "Philippa Dunmore", "Slow Water", "2025-01-19")]
    [TestCase("blogger-2008", "What I saw at the fish market hearing", "Ilmari Koss", "Gulls and Ledgers", "2008-06-03")]
    [TestCase("wall-copy", "Inside the ring road deal", "Yusuf Tadley, Benedikta Orr", "The Ledger & Post", "2020-02-27")]
    [TestCase("kubrick", "Nobody told the radio mast", null, "The Mast Watcher", "2007-03-02")]
    [TestCase("aspnet", "Depot workers reject offer", "Gus Ferrand", "Calder Daily Herald", "2005-05-04")]
    [TestCase("long-thread", "The observatory that looked the wrong way", "Rodrigo Amberly", "The Northern Quarterly", "2018-10-05")]
    [TestCase("script", "Contract was not split, former director says", "Owen Baptiste", "Kite News", "2024-05-05")]
    public void PageSaysWhatTheArticleIs(string name, string title, string? byline, string? outlet, string? day)
    {
        var article = Read(name);
        Assert.That(article.Title, Is.EqualTo(title));
        if (byline is not null)
            Assert.That(article.Byline, Is.EqualTo(byline));
        if (day is not null)
            Assert.That(article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(day));
        if (outlet is not null)
            Assert.That(article.Outlet, Is.EqualTo(outlet));
    }

    private static string Expected(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    /// <summary>Corrections, notes and the like count neither for nor against.</summary>
    private static string WithoutOptional(string text, string name)
    {
        var file = Path.Combine(Folder, name + ".optional.txt");
        var optional = File.Exists(file) ? File.ReadAllText(file).Split("\n\n").Select(WordScore.Key).ToHashSet() : [];
        return string.Join("\n\n", text.Split("\n\n").Where(paragraph => !optional.Contains(WordScore.Key(paragraph))));
    }

    private static ReadArticle Read(string name) => Reading.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".html")), name + ".html");
}
