using Attribution.Rules.Packing;

namespace Attribution.Rules.Tests;

/// <summary>A copy of the built-in rules that a test may change, with its pack beside it.</summary>
internal sealed class PackedFolder : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("pack").FullName;

    public PackedFolder()
    {
        Path = System.IO.Path.Combine(parent, "en");
        foreach (var file in Directory.EnumerateFiles(BuiltIn, "*", SearchOption.AllDirectories))
        {
            var copy = At(System.IO.Path.GetRelativePath(BuiltIn, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Pack = RuleBook.Pack(Path);
    }

    public static string BuiltIn => System.IO.Path.Combine(AppContext.BaseDirectory, "rules", "en");

    public string Path { get; }

    /// <summary>The path of the pack.</summary>
    public string Pack { get; }

    public bool IsUsed => PackFile.Open(Path) is not null;

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public AttributionAnalyzerOptions Options(bool usePack) => new() { RulesFolder = Path, UsePack = usePack };

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
