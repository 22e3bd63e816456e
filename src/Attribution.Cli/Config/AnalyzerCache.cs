using Attribution.Cli.Input;

namespace Attribution.Cli.Config;

/// <summary>One analyser for all articles that share their settings; all are loaded before the first article is read.</summary>
internal sealed class AnalyzerCache(string? config, string? rules)
{
    private readonly SettingsFinder finder = new(config);
    private readonly Dictionary<string, AttributionAnalyzer> analyzers = new(StringComparer.Ordinal);

    /// <summary>Loads what the inputs need.</summary>
    /// <exception cref="RuleFileException">Settings or rules hold mistakes.</exception>
    public void Load(IEnumerable<InputFile> inputs)
    {
        foreach (var settings in inputs.Select(SettingsFor).DefaultIfEmpty())
            if (!analyzers.ContainsKey(settings?.File ?? ""))
                analyzers[settings?.File ?? ""] = AttributionAnalyzer.Load(RuleOptions.For(settings, rules));
    }

    public AttributionAnalyzer For(InputFile input) => analyzers[SettingsFor(input)?.File ?? ""];

    public NewsroomSettings? SettingsFor(InputFile input) =>
        finder.For(input.IsStandardInput ? "." : Path.GetDirectoryName(Path.GetFullPath(input.Path)) ?? ".");
}
