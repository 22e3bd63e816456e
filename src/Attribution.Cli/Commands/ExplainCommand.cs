using System.CommandLine;
using System.Globalization;
using Attribution.Articles;
using Attribution.Cli.Config;
using Attribution.Cli.Input;

namespace Attribution.Cli.Commands;

/// <summary><c>attribution explain FILE | FILE:LINE | FILE:LINE:COLUMN | -</c>.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Place = new("FILE:LINE:COLUMN") { Description = "One word (its sentence, and the cues with this word), or FILE:LINE for a line's sentences; a FILE without a line, or - for standard input, explains the whole article" };
    private static readonly Option<bool> All = new("--all") { Description = "Also show built-in rules whose anchor is there but that do not match" };
    private static readonly RuleOptions Options = new();

    public static Command Create()
    {
        var command = new Command("explain", "Show how sentences were read: tokens, cues, the rules that fit and why others do not") { Place, Options.Rules, Options.Config, All };
        command.SetAction(parsed => RuleLoading.Guard(() => Run(parsed)));
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (path, line, column) = Split(parsed.GetValue(Place)!);
        var input = new InputFile(path, "");
        try
        {
            var text = InputReader.ReadText(input, warning => Messages.Warning($"{path}: {warning}"));
            var folder = input.IsStandardInput ? "." : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
            var explanation = AttributionAnalyzer.Load(Options.For(parsed, folder)).Explain(text, new ArticleInfo { Path = path }, line, column, parsed.GetValue(All));
            if (explanation.Length == 0)
                throw new InputException(column > 0 ? $"no word on line {line} at column {column}" : line > 0 ? $"no sentence on line {line}" : "no sentence");
            Console.Out.Write(explanation);
            return ExitStatus.Done;
        }
        catch (InputException e)
        {
            Messages.Error($"{path}: {e.Message}");
            return ExitStatus.Failed;
        }
    }

    /// <summary>A file may have colons in its name: what follows the last ones is a place only if it is a number, and no file has the whole name.</summary>
    private static (string Path, int Line, int Column) Split(string place)
    {
        if (File.Exists(place) || SplitLast(place) is not { } last)
            return (place, 0, 0);
        return !File.Exists(last.Path) && SplitLast(last.Path) is { } line ? (line.Path, line.Number, last.Number) : (last.Path, last.Number, 0);
    }

    private static (string Path, int Number)? SplitLast(string place)
    {
        var colon = place.LastIndexOf(':');
        return colon > 0 && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? (place[..colon], number) : null;
    }
}
