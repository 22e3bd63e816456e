using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>One sentence with predicted tags and the right tree; heads are node numbers of <see cref="ParserState"/>.</summary>
internal sealed record TrainingTree(uint[] Lemmas, byte[] Tags, int[] Heads, byte[] Relations)
{
    /// <summary>The sentences of an article.</summary>
    /// <param name="article">The article with its trees.</param>
    /// <param name="tagger">A tagger that did not learn from it.</param>
    /// <param name="lemmatizer">The lemmatiser that the parser will be used with.</param>
    public static IEnumerable<TrainingTree> From(ParsedArticle article, PartOfSpeechTagger tagger, Lemmatizer lemmatizer)
    {
        var forms = article.Article.Forms;
        var tags = new byte[article.Tags.Length];
        tagger.Tag(article.Article, tags);
        var lemmas = new uint[forms.Length];
        for (var token = 0; token < lemmas.Length; token++)
            lemmas[token] = lemmatizer.HashOf(article.Article.TextOf(token), forms[token], tags[token]);
        foreach (var sentence in article.Article.SentenceArray)
        {
            var range = sentence.FirstToken..sentence.EndToken;
            var heads = Array.ConvertAll(article.Heads[range], head => head < 0 ? sentence.Count + 1 : head - sentence.FirstToken + 1);
            yield return new TrainingTree(lemmas[range], tags[range], heads, article.Relations[range]);
        }
    }
}
