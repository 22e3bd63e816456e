using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>
/// Gives every token its tag and lemma; heads and relations are left to <see cref="DependencyParser"/>. Immutable and
/// thread-safe.
/// </summary>
internal sealed class Tagger
{
    private readonly PartOfSpeechTagger _partsOfSpeech;

    private Tagger(PartOfSpeechTagger partsOfSpeech, Lemmatizer lemmas)
    {
        _partsOfSpeech = partsOfSpeech;
        Lemmas = lemmas;
    }

    /// <summary>Dictionary forms, for explaining.</summary>
    public Lemmatizer Lemmas { get; }

    /// <summary>Reads the weights in <paramref name="folder"/> (rules/en/models).</summary>
    /// <exception cref="InvalidDataException">A model file is damaged or of another version.</exception>
    /// <exception cref="IOException">A model file is missing or cannot be read.</exception>
    public static Tagger Load(string folder) =>
        new(new PartOfSpeechTagger(TagModel.Load(Path.Combine(folder, TagModel.FileName))), Lemmatizer.Load(folder));

    /// <summary>Tags and lemmas of the whole article. No sentence is parsed yet: all heads are -1.</summary>
    public TaggedArticle Tag(Article article)
    {
        var count = article.TokenArray.Length;
        var tagged = new TaggedArticle
        {
            Article = article,
            Tags = new byte[count],
            Forms = article.Forms,
            Lemmas = new uint[count],
            Heads = new int[count],
            Relations = new byte[count],
        };
        Array.Fill(tagged.Heads, -1);
        _partsOfSpeech.Tag(article, tagged.Tags);
        for (var token = 0; token < count; token++)
            tagged.Lemmas[token] = Lemmas.HashOf(article.TextOf(token), tagged.Forms[token], tagged.Tags[token]);
        return tagged;
    }
}
