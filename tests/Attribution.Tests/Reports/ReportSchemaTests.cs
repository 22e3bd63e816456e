using System.Text.Json.Nodes;
using Attribution.Reports;
using Attribution.Tests.Findings;

namespace Attribution.Tests.Reports;

public sealed class ReportSchemaTests
{
    [Test]
    public void ReportsAreValid()
    {
        Assert.That(SchemaCheck.Run(ReportSchema.Write(), Json(SampleReport.Build())), Is.Empty);
        Assert.That(SchemaCheck.Run(ReportSchema.Write(), Json(ReportBuilder.Build(new SampleArticle("").Facts(), [], "en@1"))), Is.Empty);
    }

    [TestCase("findings", "severity", "grave")]
    [TestCase("sources", "class", "friend")]
    [TestCase("attributions", "form", null)]
    [TestCase("attributions", "rule", 7)]
    public void WrongValueIsInvalid(string list, string field, object? value)
    {
        var json = Json(SampleReport.Build());
        json[list]![0]![field] = JsonValue.Create(value);
        Assert.That(SchemaCheck.Run(ReportSchema.Write(), json), Is.Not.Empty);
    }

    [Test]
    public void MissingPartIsInvalid()
    {
        var json = Json(SampleReport.Build());
        json.AsObject().Remove("claims");
        Assert.That(SchemaCheck.Run(ReportSchema.Write(), json), Is.EqualTo(new[] { "$: 'claims' is missing" }));
    }

    private static JsonNode Json(SourcingReport report)
    {
        var stream = new MemoryStream();
        ReportJson.Write(stream, report);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
