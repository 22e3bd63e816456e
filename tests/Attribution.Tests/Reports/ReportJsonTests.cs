using System.Text;
using System.Text.Json.Nodes;
using Attribution.Articles;
using Attribution.Reports;
using Attribution.Tests.Findings;

namespace Attribution.Tests.Reports;

public sealed class ReportJsonTests
{
    [Test]
    public void SameArticleGivesTheSameBytes() => Assert.That(Bytes(SampleReport.Build()), Is.EqualTo(Bytes(SampleReport.Build())));

    [Test]
    public void ReportReadsBackToTheSameBytes()
    {
        var bytes = Bytes(SampleReport.Build());
        Assert.That(Bytes(ReportJson.Read(new MemoryStream(bytes))), Is.EqualTo(bytes));
    }

    [Test]
    public void NamesAndValuesAreThoseOfTheContract()
    {
        var json = Json(SampleReport.Build());
        Assert.That((string?)json["schemaVersion"], Is.EqualTo("1.0"));
        Assert.That((string?)json["article"]!["publishedOn"], Is.EqualTo("2024-03-05"));
        Assert.That((string?)json["sources"]![2]!["class"], Is.EqualTo("named-person"));
        Assert.That((string?)json["sources"]![1]!["naming"], Is.EqualTo("anonymous"));
        Assert.That((string?)json["sources"]![3]!["anonymity"]!["reasonKind"], Is.EqualTo("specific"));
        Assert.That((string?)json["attributions"]![1]!["form"], Is.EqualTo("indirect"));
        Assert.That((bool)json["attributions"]![1]!["secondHand"]!, Is.True);
        Assert.That((string?)json["attributions"]![7]!["nestedIn"], Is.EqualTo("A7"));
        Assert.That((string?)json["claims"]![0]!["corroboration"], Is.EqualTo("none"));
        Assert.That((int)json["metrics"]!["distinctSources"]!["named"]!, Is.EqualTo(2));
        Assert.That((string?)json["findings"]![0]!["severity"], Is.EqualTo("error"));
    }

    [Test]
    public void MissingPartsAreNullAndNotLeftOut()
    {
        var article = Json(SampleReport.Build())["article"]!.AsObject();
        Assert.That(article.ContainsKey("byline") && article["byline"] is null && article.ContainsKey("text"), Is.True);
    }

    [Test]
    public void MarkupFromAnArticleIsEscapedAndLettersAreNot()
    {
        var sample = new SampleArticle("", new ArticleInfo { Title = "</script> Ünïcode “日本”" });
        var json = Encoding.UTF8.GetString(Bytes(ReportBuilder.Build(sample.Facts(), [], "en@1")));
        Assert.That(json, Does.Contain("\\u003C/script\\u003E Ünïcode “日本”"));
    }

    [Test]
    public void LoneSurrogatesDoNotBreakTheDocument()
    {
        var sample = new SampleArticle("", new ArticleInfo { Title = "a\ud83d b" });
        Assert.That((string?)Json(ReportBuilder.Build(sample.Facts(), [], "en@1"))["article"]!["title"], Is.EqualTo("a\ufffd b"));
    }

    [Test]
    public void JsonLinesHoldsOneLineAReport()
    {
        var stream = new MemoryStream();
        ReportJson.WriteLine(stream, SampleReport.Build());
        ReportJson.WriteLine(stream, new FailedInput("x.txt", "gone"));
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[1], Is.EqualTo("""{"path":"x.txt","error":"gone"}"""));
    }

    /// <summary>Where it fails: write the schema anew with <c>ATTRIBUTION_WRITE_SCHEMA=1 dotnet test</c>.</summary>
    [Test]
    public void CheckedInSchemaIsThatOfTheTypes()
    {
        var file = Path.Combine(SourceFolder(), "src", "Attribution", "Reports", "report.schema.json");
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_SCHEMA") == "1")
            File.WriteAllText(file, ReportSchema.Write());
        Assert.That(File.ReadAllText(file).ReplaceLineEndings("\n"), Is.EqualTo(ReportSchema.Write()));
    }

    [Test]
    public void SchemaListsTheValuesOfTheContract()
    {
        var schema = ReportSchema.Write();
        Assert.That(schema, Does.Contain("\"unnamed-office-holder\"").And.Contain("\"mixed\"").And.Contain("\"impersonal\"").And.Contain("\"warning\""));
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    private static byte[] Bytes(SourcingReport report)
    {
        var stream = new MemoryStream();
        ReportJson.Write(stream, report);
        return stream.ToArray();
    }

    private static JsonNode Json(SourcingReport report) => JsonNode.Parse(Bytes(report))!;
}
