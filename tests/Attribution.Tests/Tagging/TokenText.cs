using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Tests.Tagging;

/// <summary>Articles from text whose tokens are parted by spaces and whose sentences are lines.</summary>
internal static class TokenText
{
    public static readonly string Models = Path.Combine(AppContext.BaseDirectory, "rules", "en", "models");

    public static Article Article(string text)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var sentenceStart = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '\n'))
                continue;
            var start = i > 0 ? text.LastIndexOfAny([' ', '\n'], i - 1) + 1 : 0;
            if (i > start)
                tokens.Add(new Token(start, i, KindOf(text[start..i])));
            if ((i == text.Length || text[i] == '\n') && tokens.Count > sentenceStart)
            {
                sentences.Add(new Sentence(sentenceStart, tokens.Count, 0));
                sentenceStart = tokens.Count;
            }
        }
        var paragraph = new Paragraph(new TextSpan(0, text.Length), 0, tokens.Count, 0, sentences.Count);
        return new Article(text, new ArticleInfo(), [.. tokens], [.. sentences], [paragraph], []);
    }

    public static string TagOf(TaggedArticle article, string word) => TagSet.Names[article.Tags[IndexOf(article, word)]];

    public static int IndexOf(TaggedArticle article, string word)
    {
        for (var token = 0; token < article.Tags.Length; token++)
            if (article.Article.TextOf(token).SequenceEqual(word))
                return token;
        throw new ArgumentException($"no token '{word}'", nameof(word));
    }

    private static TokenKind KindOf(string form) => form switch
    {
        "\u201c" or "``" => TokenKind.OpenQuote,
        "\u201d" or "''" => TokenKind.CloseQuote,
        "," => TokenKind.Comma,
        "." or "?" or "!" => TokenKind.Terminator,
        "-" or "--" or "\u2014" => TokenKind.Dash,
        _ => TokenKind.Word,
    };
}
