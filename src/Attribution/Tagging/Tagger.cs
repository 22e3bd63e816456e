using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>Gives every token its tag, lemma, head and relation. Immutable and thread-safe.</summary>
internal sealed class Tagger
{
    /// <summary>Reads the weights in <paramref name="folder"/> (rules/en/models).</summary>
    public static Tagger Load(string folder) => throw new NotSupportedException(folder);

    public TaggedArticle Tag(Article article) => throw new NotSupportedException(article.Text);
}
