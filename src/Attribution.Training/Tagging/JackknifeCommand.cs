using System.Globalization;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>
/// "jackknife --parsed TSV --out FOLDER [--folds 5] [--hold-out FILE]": a full set of models for each fold, learned from
/// the other folds, so that later stages can learn from tags and trees of articles that the models did not see.
/// </summary>
internal static class JackknifeCommand
{
    private const string FoldCountFile = "folds.txt";

    public static int Run(string[] args)
    {
        var options = new Options(args);
        var (learn, _) = ParsedCorpus.Split(ParsedCorpus.Read(options.Required("--parsed")), options.Optional("--hold-out"));
        var (folder, folds) = (options.Required("--out"), options.Number("--folds", 5));
        for (var fold = 0; fold < folds; fold++)
        {
            ModelTraining.Train([.. learn.Where(article => Folds.Of(article.Name, folds) != fold)], FoldFolder(folder, fold), options);
            Console.WriteLine($"fold {fold} of {folds} learned");
        }
        File.WriteAllText(Path.Combine(folder, FoldCountFile), folds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>The folder of the models that did not learn from an article.</summary>
    /// <param name="folder">What "jackknife" wrote.</param>
    /// <param name="articleName">The article's name without extension, as in the parsed corpus.</param>
    public static string FoldModels(string folder, string articleName)
    {
        var folds = int.Parse(File.ReadAllText(Path.Combine(folder, FoldCountFile)), CultureInfo.InvariantCulture);
        return FoldFolder(folder, Folds.Of(articleName, folds));
    }

    private static string FoldFolder(string folder, int fold) => Path.Combine(folder, $"fold{fold}");
}
