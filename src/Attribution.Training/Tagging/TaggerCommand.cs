using System.Diagnostics;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>"tagger --parsed TSV [--hold-out FILE] [--out FOLDER] [--rows N] [--epochs N]": learns, saves and measures.</summary>
internal static class TaggerCommand
{
    public const int Rows = 48_000;
    public const int Epochs = 8;

    public static int Run(string[] args)
    {
        var options = new Options(args);
        var (learn, measure) = ParsedCorpus.Split(ParsedCorpus.Read(options.Required("--parsed")), options.Optional("--hold-out"));
        var watch = Stopwatch.StartNew();
        var model = new TaggerTrainer(options.Number("--rows", Rows), options.Number("--epochs", Epochs)).Train(learn);
        Console.WriteLine($"learned from {learn.Count} articles in {watch.Elapsed.TotalSeconds:F1} s");
        var folder = options.Or("--out", "rules/en/models");
        Directory.CreateDirectory(folder);
        model.Save(Path.Combine(folder, TagModel.FileName));
        TaggerMeasurement.Print(model, measure);
        return 0;
    }
}
