using Attribution.Cli.Input;

namespace Attribution.Cli.Config;

/// <summary>One analyser for all articles that share their settings; all are loaded before the first article is read.</summary>
internal sealed class AnalyzerCache(string? config, string? rules)
{
    private readonly SettingsFinder finder = new(config);
    private readonly Dictionary<string, (NewsroomSettings? Settings, AttributionAnalyzer Analyzer)> analyzers = new(StringComparer.Ordinal);

    /// <summary>The settings of all newsrooms whose articles were seen.</summary>
    public IEnumerable<NewsroomSettings> Settings => analyzers.Values.Select(pair => pair.Settings).OfType<NewsroomSettings>();

    /// <summary>The checks of all newsrooms whose articles were seen, by id.</summary>
    public IReadOnlyList<RuleDescription> Checks => [.. analyzers.Values.SelectMany(pair => pair.Analyzer.Checks).DistinctBy(check => check.Id).OrderBy(check => check.Id, StringComparer.Ordinal)];

    /// <summary>All folders that rules are read from.</summary>
    public IEnumerable<string> RuleFolders =>
        new[] { RuleOptions.For(null, null).RulesFolder, rules }.Concat(Settings.SelectMany(settings => settings.RulesFolders)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Loads what an article needs, unless that was done.</summary>
    /// <exception cref="RuleFileException">Settings or rules hold mistakes.</exception>
    public void Load(InputFile input) => Load(SettingsFor(input));

    /// <summary>Loads what articles without settings of their own need.</summary>
    /// <exception cref="RuleFileException">Settings or rules hold mistakes.</exception>
    public void LoadDefault() => Load(finder.For("."));

    /// <summary>The settings and the analyser for an article. Thread-safe.</summary>
    /// <exception cref="RuleFileException">Settings that came after everything was loaded hold mistakes.</exception>
    public (NewsroomSettings? Settings, AttributionAnalyzer Analyzer) For(InputFile input)
    {
        lock (finder)
        {
            Load(input);
            return analyzers[Key(finder.For(input.Folder))];
        }
    }

    public NewsroomSettings? SettingsFor(InputFile input)
    {
        lock (finder)
            return finder.For(input.Folder);
    }

    private void Load(NewsroomSettings? settings)
    {
        if (!analyzers.ContainsKey(Key(settings)))
            analyzers[Key(settings)] = (settings, (settings is null && rules is null ? EarlyAnalyzer.Take() : null) ?? AttributionAnalyzer.Load(RuleOptions.For(settings, rules)));
    }

    private static string Key(NewsroomSettings? settings) => settings?.File ?? "";
}
