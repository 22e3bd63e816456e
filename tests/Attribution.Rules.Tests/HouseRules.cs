namespace Attribution.Rules.Tests;

/// <summary>A newsroom's folder of rules beside the built-in ones, which goes with the test.</summary>
internal sealed class HouseRules : IDisposable
{
    public static readonly string BuiltIn = Path.Combine(AppContext.BaseDirectory, "rules", "en");

    private readonly string folder = Directory.CreateTempSubdirectory("house").FullName;

    public static string Cue(string id, string match, string more = "", string hit = "<cue>zaid</cue>", string miss = "She left.") =>
        $"id: {id}\ntitle: T\nwhy: W\nkind: verb\n{more}match:\n{match}\nexamples:\n  - She {hit} that it rained.\n  - {{text: {miss}, expect: none}}\n";

    public HouseRules With(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public AttributionAnalyzerOptions Options => new() { RulesFolder = BuiltIn, AdditionalRules = [folder] };

    /// <summary>What the linter says of files of this folder.</summary>
    public IReadOnlyList<string> Warnings() =>
        [.. RuleBook.Load(Options).Lint().Where(warning => warning.File.StartsWith(folder, StringComparison.Ordinal)).Select(warning => warning.Message)];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
