using System.CommandLine;

namespace Attribution.Cli.Config;

/// <summary>The options of every command that loads rules.</summary>
internal sealed class RuleOptions
{
    public Option<string?> Rules { get; } = new("--rules") { Description = "A newsroom's own rules, beside the built-in ones", HelpName = "FOLDER" };

    public Option<string?> Config { get; } = new("--config") { Description = "A newsroom's settings, instead of the .attribution.yaml above the article", HelpName = "FILE" };

    /// <summary>What to load for articles of a folder.</summary>
    /// <exception cref="RuleFileException">The settings hold mistakes.</exception>
    public AttributionAnalyzerOptions For(ParseResult parsed, string folder) =>
        For(new SettingsFinder(parsed.GetValue(Config)).For(folder), parsed.GetValue(Rules));

    public static AttributionAnalyzerOptions For(NewsroomSettings? settings, string? rules) => new()
    {
        RulesFolder = Path.Combine(AppContext.BaseDirectory, "rules", "en"),
        AdditionalRules = rules is null ? [] : [rules],
        Settings = settings,
    };
}
