using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Which part of a corpus an article belongs to, by its name alone, so that every learner parts it alike.</summary>
internal static class Folds
{
    public static int Of(string articleName, int folds) => (int)(WordHash.Of(articleName) % (uint)folds);

    /// <summary>Trees of all articles, each tagged by a tagger that learned from the other folds.</summary>
    public static List<TrainingTree> JackknifedTrees(IReadOnlyList<ParsedArticle> articles, int folds, int taggerEpochs, Lemmatizer lemmatizer)
    {
        var trees = new List<TrainingTree>();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = new TaggerTrainer(TaggerCommand.Rows, taggerEpochs).Train([.. articles.Where(article => Of(article.Name, folds) != fold)]);
            var tagger = new PartOfSpeechTagger(model);
            trees.AddRange(articles.Where(article => Of(article.Name, folds) == fold).SelectMany(article => TrainingTree.From(article, tagger, lemmatizer)));
        }
        return trees;
    }
}
