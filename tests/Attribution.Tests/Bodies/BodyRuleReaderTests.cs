using Attribution.Articles;
using Attribution.Bodies;
using Attribution.Rules.Reading;
using Attribution.Tests.Articles;

namespace Attribution.Tests.Bodies;

[TestFixture]
internal sealed class BodyRuleReaderTests
{
    private const string Good = """
        id: body.sample
        title: Sample
        why: To try the reader.
        over: paragraph
        when:
          words: {max: 4}
          begins: ["sample <number>"]
        mark: boilerplate
        examples:
          - text: Sample 5
            finds: [Sample 5]
          - text: Sample
            finds: none
        """;

    private static IReadOnlyList<RuleFileError> ErrorsOf(string yaml)
    {
        var problems = new ProblemList();
        if (YamlFile.OpenText("sample.yaml", yaml, problems) is { } map)
            new BodyRuleReader(ArticleSegmenter.Read(Segmenting.RulesFolder)).Read(map);
        return problems.Errors;
    }

    [Test]
    public void GoodRuleHasNoErrors() => Assert.That(ErrorsOf(Good), Is.Empty);

    [TestCase("title: Sample", "tilte: Sample", 2, "unknown key 'tilte'")]
    [TestCase("words: {max", "wrods: {max", 6, "unknown fact 'wrods'")]
    [TestCase("{max: 4}", "{most: 4}", 6, "unknown bound 'most'")]
    [TestCase("{max: 4}", "{max: four}", 6, "not 'four'")]
    [TestCase("begins: [\"sample <number>\"]", "begins: sample", 7, "takes a list")]
    [TestCase("sample <number>", "", 7, "expected text for 'a phrase'")]
    [TestCase("mark: boilerplate", "mark: rubbish", 8, "unknown value of 'mark' 'rubbish'")]
    [TestCase("over: paragraph", "over: claim", 4, "over 'paragraph'")]
    [TestCase("id: body.sample", "id: body.other", 1, "the file's name")]
    [TestCase("finds: none", "find: none", 13, "unknown key 'find'")]
    [TestCase("finds: none", "finds: [Sample]", 10, "near-miss")]
    [TestCase("why: To try the reader.", "", 1, "'why' is missing")]
    [TestCase("when:", "when: [", 6, "")]
    public void ErrorNamesFileLineAndCause(string part, string replacement, int line, string message)
    {
        var errors = ErrorsOf(Good.Replace(part, replacement, StringComparison.Ordinal));
        Assert.That(errors, Has.Some.Matches<RuleFileError?>(error =>
            error is { File: "sample.yaml" } && error.Line >= line && error.Line <= line + 1 && error.Message.Contains(message, StringComparison.Ordinal)));
    }

    [Test]
    public void AllErrorsAreReportedAtOnce() =>
        Assert.That(ErrorsOf(Good.Replace("title:", "tilte:", StringComparison.Ordinal).Replace("words:", "wrods:", StringComparison.Ordinal)), Has.Count.EqualTo(3));

    [Test]
    public void FolderWithABadRuleIsRefused()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "bodies"));
            File.WriteAllText(Path.Combine(folder.FullName, "bodies", "sample.yaml"), Good);
            File.WriteAllText(Path.Combine(folder.FullName, "bodies", "other.yaml"), Good);
            var error = Assert.Throws<RuleFileException>(() => BodyRules.Read(folder.FullName, ArticleSegmenter.Read(Segmenting.RulesFolder)))!;
            Assert.That(error.Errors, Has.Count.GreaterThanOrEqualTo(1));
            Assert.That(error.Message, Does.Contain("other.yaml"));
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
