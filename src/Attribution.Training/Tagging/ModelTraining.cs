using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Learns every model of the tagging stage into a folder.</summary>
internal static class ModelTraining
{
    private const int TaggerFolds = 5;

    public static void Train(IReadOnlyList<ParsedArticle> articles, string folder, Options options)
    {
        Directory.CreateDirectory(folder);
        LemmasCommand.Write(articles, folder);
        new TaggerTrainer(TaggerCommand.Rows, TaggerCommand.Epochs).Train(articles).Save(Path.Combine(folder, TagModel.FileName));
        TrainParser(articles, folder, options);
    }

    /// <summary>Learns the parser on tags as wrong as those it will meet.</summary>
    public static void TrainParser(IReadOnlyList<ParsedArticle> articles, string folder, Options options)
    {
        var trees = Folds.JackknifedTrees(articles, options.Number("--tagger-folds", TaggerFolds), TaggerCommand.Epochs, Lemmatizer.Load(folder));
        new ParserTrainer(ParserTrainingSizes.From(options)).Train(trees).Save(Path.Combine(folder, ParserModel.FileName));
    }
}
