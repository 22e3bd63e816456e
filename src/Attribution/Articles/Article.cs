namespace Attribution.Articles;

/// <summary>
/// An article's text, cut into paragraphs, sentences, tokens and quotations. Immutable, and safe to share between
/// threads. All offsets are UTF-16 code units into <see cref="Text"/>, ends exclusive.
/// </summary>
public sealed class Article
{
    internal Article(string text, ArticleInfo info, Token[] tokens, Sentence[] sentences, Paragraph[] paragraphs, Quotation[] quotations)
    {
        Text = text;
        Info = info;
        TokenArray = tokens;
        SentenceArray = sentences;
        ParagraphArray = paragraphs;
        QuotationArray = quotations;
    }

    /// <summary>The text exactly as it was given.</summary>
    public string Text { get; }

    /// <summary>What is known beside the text.</summary>
    public ArticleInfo Info { get; }

    internal ReadOnlySpan<Token> Tokens => TokenArray;

    internal ReadOnlySpan<Sentence> Sentences => SentenceArray;

    internal ReadOnlySpan<Paragraph> Paragraphs => ParagraphArray;

    /// <summary>All quotations, by their first token.</summary>
    internal ReadOnlySpan<Quotation> Quotations => QuotationArray;

    internal Token[] TokenArray { get; }

    internal Sentence[] SentenceArray { get; }

    internal Paragraph[] ParagraphArray { get; }

    internal Quotation[] QuotationArray { get; }

    /// <summary>The characters that tokens <paramref name="first"/> up to, not including, <paramref name="end"/> cover.</summary>
    internal TextSpan SpanOf(int first, int end) =>
        end <= first ? new TextSpan(TokenArray[first].Start, TokenArray[first].Start) : new TextSpan(TokenArray[first].Start, TokenArray[end - 1].End);

    internal ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(TokenArray[token].Start, TokenArray[token].Length);
}
