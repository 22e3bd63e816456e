using System.Globalization;
using Attribution.Findings;

namespace Attribution.Training.Findings;

/// <summary>
/// <c>findings --rules DIR --marks FILE... --text DIR --out FILE</c>: learns the weights of the judge of findings from what editors
/// marked, and prints what checks find in articles, and of editors, that the weights have not seen.
/// </summary>
internal static class FindingsCommand
{
    public static int Run(string[] args)
    {
        try
        {
            return Learn(args);
        }
        catch (Exception e) when (e is RuleFileException or InvalidDataException or IOException or ArgumentException)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }

    private static int Learn(string[] args)
    {
        var options = new FindingsOptions(args);
        var analyzer = AttributionAnalyzer.Load(options.Required("--rules"));
        var marks = options.All("--marks").SelectMany(Mark.Read).GroupBy(mark => mark.Article).OrderBy(group => group.Key, StringComparer.Ordinal);
        var loader = new ExampleLoader(analyzer, options.Required("--text"));
        var examples = marks.SelectMany(group => loader.Load(group.Key, [.. group])).ToList();
        var judging = analyzer.Findings.Rules.Where(rule => rule.Judge is not null).ToList();
        var trainer = new JudgeTrainer([.. judging.Select(rule => (rule.Id, rule.Judge!.Marks))]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Select(e => e.Article).Distinct().Count()} articles, {examples.Count} sentences, {examples.SelectMany(e => e.Marks).Distinct().Count()} marks"));
        var measurement = new JudgeMeasurement(examples, judging, trainer);
        if (options.Optional("--show") is { } show)
            measurement.Show(show, options.Optional("--from"));
        else
            measurement.Print(Console.Out);
        if (options.Optional("--out") is { } file)
            trainer.Learn(examples).Save(file);
        return 0;
    }
}
