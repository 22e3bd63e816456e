using System.Reflection;
using Attribution.Readers;

namespace Attribution.Cli.Tests;

/// <summary>What others build on moves only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    private const int MostTypes = 45;

    [TestCase(typeof(AttributionAnalyzer), "src/Attribution/PublicApi.txt")]
    [TestCase(typeof(ArticleReader), "src/Attribution.Readers/PublicApi.txt")]
    public void PublicSurfaceIsTheOneThatIsCheckedIn(Type member, string path)
    {
        var file = Repository.At(path);
        var surface = PublicApi.Describe(member.Assembly);
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_API") == "1")
            File.WriteAllText(file, surface);
        Assert.That(surface, Is.EqualTo(File.ReadAllText(file)), "if the change is meant: ATTRIBUTION_WRITE_API=1 dotnet test tests/Attribution.Cli.Tests --filter PublicApi, and check the file in");
    }

    [Test]
    public void PublicTypesAreFewEnoughToFindOnesWayAmong() =>
        Assert.That(typeof(AttributionAnalyzer).Assembly.GetExportedTypes().Length + typeof(ArticleReader).Assembly.GetExportedTypes().Length, Is.InRange(30, MostTypes));

    [Test]
    public void SurfaceShowsTypesMembersAndWhatMayBeNull()
    {
        var surface = PublicApi.Describe(typeof(AttributionAnalyzer).Assembly);
        Assert.That(surface, Does.Contain("sealed class Attribution.AttributionAnalyzer\n").And.Contain("  string? Outlet { get; init; }\n").And.Contain("  static Attribution.AttributionAnalyzer Load()\n"));
    }
}
