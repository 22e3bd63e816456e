using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Attribution.Cli.Config;
using Attribution.Findings;
using Attribution.Readers;
using Attribution.Reports;

namespace Attribution.Cli.Commands;

/// <summary><c>attribution analyze PATH... | -</c>.</summary>
internal static class AnalyzeCommand
{
    private const string Never = "never";

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Articles (.txt, .html, .md, .docx, .json), JSON Lines (.jsonl), folders, globs, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Format = new("--format") { Description = "Form of the report", HelpName = "text|json|jsonl|markdown|html|sarif|brat|csv|github" };
    private static readonly Option<string> InputForm = new("--input-format") { Description = "Form of the articles", HelpName = "auto|text|html|markdown|docx|json|jsonl", DefaultValueFactory = _ => "auto" };
    private static readonly Option<string> Table = new("--table") { Description = "Which table of CSV", HelpName = "attributions|sources|articles", DefaultValueFactory = _ => "attributions" };
    private static readonly Option<string?> Output = new("--output") { Description = "Where to write; several inputs need a folder", HelpName = "FILE-OR-FOLDER" };
    private static readonly Option<DateOnly?> Date = new("--date") { Description = "Day of publication, where the article does not say", HelpName = "YYYY-MM-DD", CustomParser = ParseDate };
    private static readonly Option<string?> Outlet = new("--outlet") { Description = "Publisher, where the article does not say", HelpName = "NAME" };
    private static readonly Option<string?> Baseline = new("--baseline") { Description = "Findings that are accepted for good and left out", HelpName = "FILE" };
    private static readonly Option<bool> WriteBaseline = new("--write-baseline") { Description = "Accept all findings of this run: write them to the baseline" };
    private static readonly RuleOptions Shared = new();
    private static readonly Option<string?> FailOn = new("--fail-on") { Description = "Exit with status 1 for findings at or above this severity", HelpName = "error|warning|info|never" };

    private static readonly ArchiveOptions Archive = new();

    public static Command Create()
    {
        Paths.Validators.Add(RefuseOptions);
        Format.AcceptOnlyFromAmong("text", "json", "jsonl", "markdown", "html", "sarif", "brat", "csv", "github");
        Table.AcceptOnlyFromAmong("attributions", "sources", "articles");
        InputForm.AcceptOnlyFromAmong("auto", "text", "html", "markdown", "docx", "json", "jsonl");
        FailOn.AcceptOnlyFromAmong("error", "warning", "info", Never);
        var command = new Command("analyze", "Report who is cited in articles, for what, and what is missing") { Paths, Format, Table, InputForm, Output, Date, Outlet, Shared.Rules, Shared.Config, FailOn, Baseline, WriteBaseline };
        Archive.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Paths) is null or [] && result.GetValue(Archive.FilesFrom) is null)
                result.AddError("name articles, folders or globs, - for standard input, or a list with --files-from");
            if (result.GetValue(WriteBaseline) && Archive.IsResumed(result))
                result.AddError("--write-baseline: not with --resume, which does not see again what it keeps");
        });
        command.SetAction(parsed => new AnalyzeRun(Archive.Apply(parsed, Read(parsed))).Run());
        return command;
    }

    /// <summary>A mistyped option would else be taken for a file's name; a file that begins with a dash is written ./-name.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value is ['-', _, ..])
                result.AddError($"unknown option '{token.Value}'");
    }

    private static AnalyzeOptions Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(Paths) ?? [],
        AskedFormat = parsed.GetValue(Format) is { } format ? FormatNames.Of(format) : null,
        InputFormat = Enum.Parse<InputFormat>(parsed.GetValue(InputForm)!, ignoreCase: true),
        Table = FormatNames.OfTable(parsed.GetValue(Table)!),
        Output = parsed.GetValue(Output),
        Date = parsed.GetValue(Date),
        Outlet = parsed.GetValue(Outlet),
        Rules = parsed.GetValue(Shared.Rules),
        Config = parsed.GetValue(Shared.Config),
        Baseline = parsed.GetValue(Baseline),
        WriteBaseline = parsed.GetValue(WriteBaseline),
        FailOn = parsed.GetValue(FailOn) is { } severity and not Never ? Enum.Parse<Severity>(severity, ignoreCase: true) : null,
        NeverFails = parsed.GetValue(FailOn) == Never,
    };

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"--date: '{text}' is no date like 2022-09-17");
        return null;
    }
}
