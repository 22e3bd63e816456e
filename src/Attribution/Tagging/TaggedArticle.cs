using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>
/// An article with what each token is: part of speech, lemma, and its place in the sentence's dependency tree. One
/// entry a token in every array, indexed as <see cref="Article.Tokens"/>.
/// </summary>
internal sealed class TaggedArticle
{
    public required Article Article { get; init; }

    /// <summary>Penn Treebank tag of each token, as an index into <see cref="TagSet.Names"/>.</summary>
    public required byte[] Tags { get; init; }

    /// <summary>Hash of the lower-cased form (see <see cref="WordHash"/>).</summary>
    public required uint[] Forms { get; init; }

    /// <summary>Hash of the lemma, made the same way as <see cref="Forms"/>.</summary>
    public required uint[] Lemmas { get; init; }

    /// <summary>Index (in the article) of the token that each depends on; -1 at a root, and throughout a sentence not parsed. Never leaves the sentence, never a cycle.</summary>
    public required int[] Heads { get; init; }

    /// <summary>Relation to the head, as an index into <see cref="RelationSet.Names"/>.</summary>
    public required byte[] Relations { get; init; }
}
