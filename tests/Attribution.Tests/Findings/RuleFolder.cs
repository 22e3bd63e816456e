using Attribution.Findings;

namespace Attribution.Tests.Findings;

/// <summary>A rules folder that lives as long as a test.</summary>
internal sealed class RuleFolder : IDisposable
{
    public const string Tail = """

        fix: Mend it.
        help: Because.
        standards: [X]
        examples:
          - {text: A., finds: ["A"]}
          - {text: B., finds: none}
        """;

    public RuleFolder() => Directory.CreateDirectory(System.IO.Path.Combine(Path, "findings"));

    public string Path { get; } = Directory.CreateTempSubdirectory("rules").FullName;

    /// <summary>The built-in rules, as they lie beside the library.</summary>
    public static string BuiltIn => System.IO.Path.Combine(AppContext.BaseDirectory, "rules", "en");

    public RuleFolder With(string name, string yaml)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, "findings", name), yaml);
        return this;
    }

    /// <summary>A rule named "sample" with the given lines and nothing else to look at.</summary>
    public RuleFolder WithRule(string lines) => With("sample.yaml", $"id: sample\ntitle: Sample\nseverity: info\n{lines.ReplaceLineEndings("\n")}{Tail.ReplaceLineEndings("\n")}\n");

    public FindingPack Load() => FindingPack.Load(Path);

    public IReadOnlyList<RuleFileError> Errors() => Assert.Throws<RuleFileException>(() => Load())!.Errors;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
