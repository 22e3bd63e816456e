using System.CommandLine;

namespace Attribution.Cli.Config;

/// <summary>The options of every command that loads rules.</summary>
internal sealed class RuleOptions
{
    private const string Scorers = "scorers";
    private const string Counts = "counts";

    public Option<string?> Rules { get; } = new("--rules") { Description = "A newsroom's own rules, beside the built-in ones", HelpName = "FOLDER" };

    public Option<string?> Config { get; } = new("--config") { Description = "A newsroom's settings, instead of the .attribution.yaml above the article", HelpName = "FILE" };

    public Option<string> Decide { get; } = Deciding();

    /// <summary>What to load for articles of a folder.</summary>
    /// <exception cref="RuleFileException">The settings hold mistakes.</exception>
    public AttributionAnalyzerOptions For(ParseResult parsed, string folder) =>
        For(new SettingsFinder(parsed.GetValue(Config)).For(folder), parsed.GetValue(Rules)) with { UseScorers = parsed.GetValue(Decide) != Counts };

    private static Option<string> Deciding()
    {
        var option = new Option<string>("--decide-by") { Description = "What chooses among the rules' proposals: learned weights, or counts that can be looked up", DefaultValueFactory = _ => Scorers };
        option.AcceptOnlyFromAmong(Scorers, Counts);
        return option;
    }

    public static AttributionAnalyzerOptions For(NewsroomSettings? settings, string? rules) => new()
    {
        RulesFolder = Path.Combine(AppContext.BaseDirectory, "rules", "en"),
        AdditionalRules = rules is null ? [] : [rules],
        Settings = settings,
    };
}
