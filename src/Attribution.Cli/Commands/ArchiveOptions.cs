using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Attribution.Readers;

namespace Attribution.Cli.Commands;

/// <summary>The options of <c>analyze</c> for many articles, and the limits of each.</summary>
internal sealed class ArchiveOptions
{
    private readonly Option<ReaderOptions> fields = new("--json-fields") { Description = "Names of fields that differ from text, title, date, url, id, byline, outlet", HelpName = "text=NAME,…", DefaultValueFactory = _ => new ReaderOptions(), CustomParser = ParseFields };
    private readonly Option<int> jobs = new("--jobs") { Description = "Articles to analyse at the same time; order is kept", HelpName = "N", DefaultValueFactory = _ => 1, CustomParser = result => Whole(result, 1, 1024) };
    private readonly Option<bool> resume = new("--resume") { Description = "Go on where an earlier run with the same output stopped" };
    private readonly Option<Shard> shard = new("--shard") { Description = "Only the I-th of N parts, chosen by the inputs' names", HelpName = "I/N", DefaultValueFactory = _ => Shard.Whole, CustomParser = ParseShard };
    private readonly Option<double> size = new("--max-size") { Description = "Refuse articles that are larger, in MB", HelpName = "MB", DefaultValueFactory = _ => AnalysisLimits.Default.Megabytes, CustomParser = result => Number(result, 1000) };
    private readonly Option<int> depth = new("--max-depth") { Description = "Refuse input that is nested deeper", HelpName = "N", DefaultValueFactory = _ => AnalysisLimits.Default.Depth, CustomParser = result => Whole(result, 1, 1000) };
    private readonly Option<double> timeout = new("--timeout") { Description = "Give an article up after so many seconds", HelpName = "S", DefaultValueFactory = _ => AnalysisLimits.Default.Time.TotalSeconds, CustomParser = result => Number(result, 86_400) };

    public Option<string?> FilesFrom { get; } = new("--files-from") { Description = "A list of further paths, one a line; - for standard input", HelpName = "FILE" };

    public bool IsResumed(CommandResult result) => result.GetValue(resume);

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[fields, FilesFrom, jobs, resume, shard, size, depth, timeout])
            command.Add(option);
    }

    public AnalyzeOptions Apply(ParseResult parsed, AnalyzeOptions options) => options with
    {
        Fields = parsed.GetValue(fields)!,
        FilesFrom = parsed.GetValue(FilesFrom),
        Jobs = parsed.GetValue(jobs),
        Resume = parsed.GetValue(resume),
        Shard = parsed.GetValue(shard),
        Limits = new AnalysisLimits(parsed.GetValue(size), parsed.GetValue(depth), TimeSpan.FromSeconds(parsed.GetValue(timeout))),
    };

    private static int Whole(ArgumentResult result, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        result.AddError($"{NameOf(result)}: '{text}' is no whole number from {least} to {most}");
        return least;
    }

    private static double Number(ArgumentResult result, double most)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{NameOf(result)}: '{text}' is no number above 0 and up to {most}"));
        return most;
    }

    private static Shard ParseShard(ArgumentResult result)
    {
        if (Shard.Parse(result.Tokens[0].Value) is { } parsed)
            return parsed;
        result.AddError($"--shard: '{result.Tokens[0].Value}' is no part like 2/4: the second of four");
        return Shard.Whole;
    }

    private static ReaderOptions ParseFields(ArgumentResult result)
    {
        var fields = new ReaderOptions();
        foreach (var pair in result.Tokens[0].Value.Split(','))
        {
            if (pair.Split('=') is [{ } field, { Length: > 0 } name] && With(fields, field.Trim(), name.Trim()) is { } named)
                fields = named;
            else
                result.AddError($"--json-fields: '{pair}' is nothing like text=NAME; there are text, title, date, url, id, byline and outlet");
        }
        return fields;
    }

    private static ReaderOptions? With(ReaderOptions fields, string field, string name) => field switch
    {
        "text" => fields with { TextField = name },
        "title" => fields with { TitleField = name },
        "date" => fields with { DateField = name },
        "url" => fields with { UrlField = name },
        "id" => fields with { IdField = name },
        "byline" => fields with { BylineField = name },
        "outlet" => fields with { OutletField = name },
        _ => null,
    };

    private static string NameOf(ArgumentResult result) => (result.Parent as OptionResult)?.Option.Name ?? "";
}
