using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>Decides tags from left to right, each for good, by a linear classifier over the words around and the tags before.</summary>
internal sealed class PartOfSpeechTagger(TagModel model)
{
    // The dictionary is larger than the fast caches: by so many words on, an entry has arrived.
    private const int FetchedAhead = 6;

    private static readonly byte OpeningQuote = (byte)TagSet.IndexOf("``");
    private static readonly byte ClosingQuote = (byte)TagSet.IndexOf("''");

    /// <summary>Fills <paramref name="tags"/>, one entry a token.</summary>
    public void Tag(Article article, byte[] tags)
    {
        foreach (var sentence in article.Sentences)
            TagSentence(article, sentence, tags);
    }

    /// <summary>The tag that needs no weights: a quotation mark's and a certain word's. -1 if there is none.</summary>
    public static int CertainTag(in WordSignature word, TokenKind kind) => kind switch
    {
        TokenKind.OpenQuote => OpeningQuote,
        TokenKind.CloseQuote => ClosingQuote,
        _ => word.IsCertain ? word.UsualTag : -1,
    };

    /// <summary>The signature of a token, or of the boundary beyond the sentence's <paramref name="end"/>.</summary>
    public static WordSignature Signature(Article article, int token, int end, TagDictionary dictionary)
    {
        if (token >= end)
            return WordSignature.Boundary;
        var signature = WordSignature.Of(article.TextOf(token), article.Forms[token], article.Tokens[token].Kind);
        dictionary.Describe(ref signature);
        return signature;
    }

    private void TagSentence(Article article, Sentence sentence, byte[] tags)
    {
        Span<uint> features = stackalloc uint[TagContext.FeatureCount];
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var dictionary = model.Dictionary;
        var context = TagContext.AtStart(Signature(article, first, end, dictionary), Signature(article, first + 1, end, dictionary));
        for (var token = first; token < end; token++)
        {
            dictionary.Fetch(article.Forms[Math.Min(token + FetchedAhead, end - 1)]);
            var tag = CertainTag(context.Current, article.Tokens[token].Kind);
            if (tag < 0)
            {
                // Their weights come while the word after next is looked up.
                context.WriteNear(features);
                model.Weights.Fetch(features);
            }
            context.After2 = Signature(article, token + 2, end, dictionary);
            if (tag < 0)
            {
                context.WriteFar(features);
                foreach (var far in TagContext.Far)
                    model.Weights.Fetch(features[far]);
                tag = model.Weights.Best(features, TagSet.Names.Length);
            }
            tags[token] = (byte)tag;
            context.Advance((byte)tag);
        }
    }
}
