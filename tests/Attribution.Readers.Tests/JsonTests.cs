namespace Attribution.Readers.Tests;

[TestFixture]
internal sealed class JsonTests
{
    [Test]
    public void FieldsBecomeTheArticleAndWhatIsKnownOfIt()
    {
        var article = Reading.Read(
            """{"id": 17, "text": "The mayor said so.\n\nShe left.", "title": "Mayor speaks", "date": "2022-09-17T23:30:00-05:00", "url": "https://news.example/17", "byline": ["Ada Moss", "Bo Lind"], "outlet": "The Ellery Courier"}""",
            "a.json");
        Assert.That(article.Text, Is.EqualTo("The mayor said so.\n\nShe left."));
        Assert.That((article.Id, article.Title, article.Byline, article.Outlet), Is.EqualTo(("17", "Mayor speaks", "Ada Moss, Bo Lind", "The Ellery Courier")));
        Assert.That((article.PublishedOn, article.Url), Is.EqualTo(((DateOnly?)new DateOnly(2022, 9, 17), "https://news.example/17")));
        Assert.That(article.Warnings, Is.Empty);
    }

    [Test]
    public void NamesOfFieldsCanBeChosenAndLeadIntoInnerObjects()
    {
        var options = new ReaderOptions { TextField = "article.body", TitleField = "head" };
        var article = Reading.Read("""{"head": "A title", "article": {"body": "The mayor said so."}}""", "a.json", options);
        Assert.That((article.Text, article.Title), Is.EqualTo(("The mayor said so.", "A title")));
    }

    [TestCase("{\"text\": \"a\"", "not valid JSON, or nested deeper than 512 (line 1")]
    [TestCase("{\"body\": \"a\", \"x\": 1}", "no field 'text' with the article's text; this object has 'body', 'x'")]
    [TestCase("{\"text\": 5}", "field 'text' holds no text but number")]
    [TestCase("[{\"text\": \"a\"}]", "JSON Lines")]
    [TestCase("{\"text\": \"a\\u0000b\"}", "field 'text' holds NUL characters")]
    [TestCase("", "not valid JSON")]
    [TestCase("7", "not a JSON object")]
    public void WhatIsWrongIsSaid(string json, string because) =>
        Assert.That(Reading.ErrorOf(json, "a.json"), Does.Contain(because));

    [Test]
    public void DeepNestingIsRefused() =>
        Assert.That(Reading.ErrorOf(new string('[', 100_000), "a.json"), Does.Contain("nested deeper than 512"));

    [Test]
    public void HalfACharacterIsReplaced() =>
        Assert.That(Reading.Read("""{"text": "He said \ud83d \"no\" \ud83d\ude00"}""", "a.json").Text, Is.EqualTo("He said \uFFFD \"no\" 😀"));

    [TestCase("2022-09-17")]
    [TestCase("2022-09-17T08:00:00Z")]
    [TestCase("Sat, 17 Sep 2022 08:00:00 GMT")]
    [TestCase("September 17, 2022")]
    [TestCase("1663401600")]
    [TestCase("1663401600000")]
    public void DatesAreReadInManyForms(string date) =>
        Assert.That(Reading.Read($$"""{"text": "a", "date": "{{date}}"}""", "a.json").PublishedOn, Is.EqualTo(new DateOnly(2022, 9, 17)));

    [TestCase("yesterday")]
    [TestCase("12:30")]
    [TestCase("5")]
    public void WhatIsNoDateIsSaid(string date)
    {
        var article = Reading.Read($$"""{"text": "a", "date": "{{date}}"}""", "a.json");
        Assert.That(article.PublishedOn, Is.Null);
        Assert.That(article.Warnings, Has.Exactly(1).Contains($"'{date}' is no date"));
    }
}
