using System.Diagnostics;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>
/// "parser --parsed TSV [--hold-out FILE] [--out FOLDER]": learns, saves and measures; the folder holds a tagger that
/// learned from the same articles.
/// </summary>
internal static class ParserCommand
{
    public static int Run(string[] args)
    {
        var options = new Options(args);
        var (learn, measure) = ParsedCorpus.Split(ParsedCorpus.Read(options.Required("--parsed")), options.Optional("--hold-out"));
        var folder = options.Or("--out", "rules/en/models");
        var watch = Stopwatch.StartNew();
        ModelTraining.TrainParser(learn, folder, options);
        Console.WriteLine($"learned from {learn.Count} articles in {watch.Elapsed.TotalSeconds:F1} s");
        ParserMeasurement.Print(Tagger.Load(folder), DependencyParser.Load(folder), measure);
        ParserMeasurement.PrintLoadTime(folder);
        return 0;
    }
}
