using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Attribution.Cli.Tests;

/// <summary>The packages as others get them: installed and used from a folder, without a network.</summary>
[NonParallelizable]
public sealed class PackageTests : IDisposable
{
    private const string Program = """
        using Attribution;
        using Attribution.Readers;
        using Attribution.Reports;

        var reader = ArticleReader.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));
        var article = reader.Read("“The bridge will close,” Mayor Helen Osei said."u8, "bridge.txt");
        var report = article.Complete(AttributionAnalyzer.Load().Analyze(article.Text, article.Info()));
        foreach (var attribution in report.Attributions)
            Console.WriteLine($"{report.Sources[0].Name}: {attribution.Content[0].Text}");
        new ReportWriter(ReportFormat.Markdown).Write(Console.OpenStandardOutput(), report);
        """;

    private readonly Tool tool = new();

    [OneTimeSetUp]
    public void Pack()
    {
        // What the tests themselves were built from is packed as it is; only a Release build is made for one machine, and has to be made anew.
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        foreach (var project in new[] { "Attribution", "Attribution.Readers", "Attribution.Cli" })
            Must($"dotnet pack {Repository.At("src/" + project)} -c {configuration} {(configuration == "Debug" ? "--no-build" : "")} -o packages -v q");
        tool.With("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><clear /><add key="packages" value="packages" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public void Dispose() => tool.Dispose();

    [TestCase("Attribution", "lib/net10.0/Attribution.Core.xml")]
    [TestCase("Attribution", "rules/en/cues/verb.yaml|rules/en/lexicons|rules/en/models")]
    [TestCase("Attribution", "buildTransitive/Attribution.targets|rules/en.pack")]
    [TestCase("Attribution.Readers", "lib/net10.0/Attribution.Readers.xml")]
    [TestCase("Attribution.Tool", "tools/net10.0/any/rules/en/models|tools/net10.0/any/rules/en.pack")]
    public void PackageHoldsWhatItNeeds(string id, string parts)
    {
        using var package = Open(id);
        var names = package.Entries.Select(entry => entry.FullName).ToArray();
        Assert.That(names, Does.Contain("README.md").And.Contain("THIRD-PARTY.md"));
        Assert.That(parts.Split('|').Where(part => !names.Any(name => name.StartsWith(part, StringComparison.Ordinal))), Is.Empty);
    }

    [TestCase("Attribution", "rules/en.pack", "lib/net10.0/Attribution.Core.dll")]
    [TestCase("Attribution.Tool", "tools/net10.0/any/rules/en.pack", "tools/net10.0/any/Attribution.Core.dll")]
    public void PackedRulesBelongToTheLibraryBesideThem(string id, string pack, string library)
    {
        using var package = Open(id);
        using var assembly = new PEReader(new MemoryStream(Content(package, library)));
        var metadata = assembly.GetMetadataReader();
        // The pack's header: eight bytes of kind and eight of checksum, then what it was made by.
        Assert.That(new Guid(Content(package, pack).AsSpan(16, 16)), Is.EqualTo(metadata.GetGuid(metadata.GetModuleDefinition().Mvid)));
    }

    [TestCase("Attribution")]
    [TestCase("Attribution.Readers")]
    public void SymbolsGoIntoAPackageOfTheirOwn(string id) =>
        Assert.That(Directory.GetFiles(tool.At("packages"), $"{id}.*.snupkg"), Is.Not.Empty);

    [Test]
    public void ToolIsInstalledFromAFolderAndRuns()
    {
        tool.With("a.txt", "“The bridge will close,” Mayor Helen Osei said.\n");
        Must("dotnet tool install Attribution.Tool --tool-path tools --configfile NuGet.config");
        Assert.That(Must("tools/attribution analyze a.txt").Output, Does.Contain("Helen Osei (named person)"));
    }

    [Test]
    public void FreshProjectUsesTheLibraryInTenLines()
    {
        tool.With("fresh/Program.cs", Program).With("fresh/fresh.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><PackageReference Include="Attribution.Readers" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        Assert.That(Program.Split('\n'), Has.Length.LessThanOrEqualTo(10));
        Assert.That(Must("dotnet run --project fresh").Output, Does.Contain("Helen Osei: “The bridge will close,”").And.Contain("### Helen Osei (named person)"));
        Assert.That(tool.Has("fresh/bin/Debug/net10.0/rules/en.pack"), Is.True);
    }

    private ZipArchive Open(string id) =>
        ZipFile.OpenRead(Directory.GetFiles(tool.At("packages"), $"{id}.*.nupkg").Single(file => char.IsDigit(Path.GetFileName(file)[id.Length + 1])));

    private static byte[] Content(ZipArchive package, string name)
    {
        using var content = new MemoryStream();
        using var entry = package.GetEntry(name)!.Open();
        entry.CopyTo(content);
        return content.ToArray();
    }

    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private ToolResult Must(string command)
    {
        var result = tool.Shell($"export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1; {command}");
        Assert.That(result.Status, Is.Zero, $"{command}\n{result.Output}\n{result.Error}");
        return result;
    }
}
