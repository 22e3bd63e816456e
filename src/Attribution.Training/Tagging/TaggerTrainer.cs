using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Learns the part-of-speech tagger, with its own earlier decisions as history.</summary>
internal sealed class TaggerTrainer(int rows, int epochs)
{
    private const int RoomyRows = 600_000;
    private const int RoomyEpochs = 3;

    /// <summary>By how much the right tag must win: a wide margin makes up for the coarse weights.</summary>
    private const int Margin = 20;

    private const int LeastForUsualTag = 2;
    private const int LeastForCertainTag = 15;
    private const double CertainShare = 0.995;

    private readonly uint[] _features = new uint[TagContext.FeatureCount];
    private readonly PerceptronClassifier _tags = new(WeightTable.Width, RoomyRows, rows, Margin);

    public TagModel Train(IReadOnlyList<ParsedArticle> articles)
    {
        var dictionary = Dictionary(articles);
        var sentences = articles.SelectMany(article => article.Article.SentenceArray.Select(sentence => (article, sentence))).ToArray();
        for (var epoch = 0; epoch < RoomyEpochs; epoch++)
        {
            Pass(sentences, dictionary, epoch);
            _tags.StopCounting();
        }
        _tags.Select();
        for (var epoch = 0; epoch < epochs; epoch++)
            Pass(sentences, dictionary, epoch);
        return new TagModel(dictionary, _tags.Weights.ToWeightTable());
    }

    private void Pass((ParsedArticle Article, Sentence Sentence)[] sentences, TagDictionary dictionary, int seed)
    {
        new Random(seed).Shuffle(sentences);
        foreach (var (article, sentence) in sentences)
            Learn(article, sentence, dictionary);
    }

    private static TagDictionary Dictionary(IEnumerable<ParsedArticle> articles)
    {
        var counts = new Dictionary<uint, int[]>();
        foreach (var article in articles)
            for (var token = 0; token < article.Tags.Length; token++)
            {
                var word = WordSignature.Of(article.Article.TextOf(token), article.Article.Tokens[token].Kind).Word;
                if (!counts.TryGetValue(word, out var tags))
                    counts[word] = tags = new int[TagSet.Names.Length];
                tags[article.Tags[token]]++;
            }
        return TagDictionary.From(counts.Where(pair => pair.Value.Sum() >= LeastForUsualTag).ToDictionary(pair => pair.Key, pair => UsualTag(pair.Value)));
    }

    private static byte UsualTag(int[] counts)
    {
        var usual = Array.IndexOf(counts, counts.Max());
        var certain = counts.Sum() >= LeastForCertainTag && counts[usual] >= CertainShare * counts.Sum();
        return (byte)(certain ? usual | TagDictionary.CertainFlag : usual);
    }

    private void Learn(ParsedArticle gold, Sentence sentence, TagDictionary dictionary)
    {
        var article = gold.Article;
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var context = TagContext.AtStart(
            PartOfSpeechTagger.Signature(article, first, end, dictionary),
            PartOfSpeechTagger.Signature(article, first + 1, end, dictionary));
        for (var token = first; token < end; token++)
        {
            context.After2 = PartOfSpeechTagger.Signature(article, token + 2, end, dictionary);
            var tag = PartOfSpeechTagger.CertainTag(context.Current, article.Tokens[token].Kind);
            context.Advance((byte)(tag >= 0 ? tag : LearnToken(context, gold.Tags[token])));
        }
    }

    private int LearnToken(in TagContext context, byte gold)
    {
        context.WriteFeatures(_features);
        _tags.Score(_features);
        var best = gold == 0 ? 1 : 0;
        for (var tag = 0; tag < TagSet.Names.Length; tag++)
            if (tag != gold && _tags.Scores[tag] > _tags.Scores[best])
                best = tag;
        _tags.Learn(_features, gold, best);
        return _tags.Scores[gold] > _tags.Scores[best] ? gold : best;
    }
}
