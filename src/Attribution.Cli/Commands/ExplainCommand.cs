using System.CommandLine;
using Attribution.Articles;
using Attribution.Cli.Config;
using Attribution.Cli.Input;
using Attribution.Cli.Output;

namespace Attribution.Cli.Commands;

/// <summary><c>attribution explain FILE:LINE | FILE | -</c>.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Place = new("FILE:LINE") { Description = "A line of an article, a whole article, or - for standard input" };
    private static readonly RuleOptions Options = new();

    public static Command Create()
    {
        var command = new Command("explain", "Show how sentences were read: tokens, cues, the rules that fit and why others do not") { Place, Options.Rules, Options.Config };
        command.SetAction(parsed => RuleLoading.Guard(() => Run(parsed)));
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (path, line) = Split(parsed.GetValue(Place)!);
        var input = new InputFile(path, "");
        try
        {
            var text = InputReader.ReadText(input, warning => Messages.Warning($"{path}: {warning}"));
            var folder = input.IsStandardInput ? "." : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
            var explanation = AttributionAnalyzer.Load(Options.For(parsed, folder)).Explain(text, new ArticleInfo { Path = path }, line);
            if (explanation.IsEmpty)
                throw new InputException(line > 0 ? $"no sentence on line {line}" : "no sentence");
            explanation.Write(Console.Out);
            return ExitStatus.Done;
        }
        catch (InputException e)
        {
            Messages.Error($"{path}: {e.Message}");
            return ExitStatus.Failed;
        }
    }

    /// <summary>A file may have a colon in its name: what follows the last one is a line only if it is a number.</summary>
    private static (string Path, int Line) Split(string place)
    {
        var colon = place.LastIndexOf(':');
        return colon > 0 && !File.Exists(place) && int.TryParse(place.AsSpan(colon + 1), out var line) && line > 0 ? (place[..colon], line) : (place, 0);
    }
}
