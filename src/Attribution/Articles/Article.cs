namespace Attribution.Articles;

/// <summary>
/// An article's text, cut into paragraphs, sentences, tokens and quotations. Immutable, and safe to share between
/// threads. All offsets are UTF-16 code units into <see cref="Text"/>, ends exclusive.
/// </summary>
internal sealed class Article
{
    private QuotationIndex? _quotationIndex;
    private uint[]? _forms;

    internal Article(
        string text,
        ArticleInfo info,
        Token[] tokens,
        Sentence[] sentences,
        Paragraph[] paragraphs,
        Quotation[] quotations,
        TokenRange[]? datelines = null)
    {
        Text = text;
        Info = info;
        TokenArray = tokens;
        SentenceArray = sentences;
        ParagraphArray = paragraphs;
        QuotationArray = quotations;
        DatelineArray = datelines ?? [];
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

    /// <summary>Datelines with their dashes ("DALLAS (AP) —"), by their first token.</summary>
    internal ReadOnlySpan<TokenRange> Datelines => DatelineArray;

    /// <summary>Whether a sentence is a dateline: segmentation lets each stand alone.</summary>
    internal bool IsDateline(Sentence sentence) =>
        TokenArray[sentence.EndToken - 1].Kind == TokenKind.Dash && Array.Exists(DatelineArray, dateline => dateline.End == sentence.EndToken);

    internal Token[] TokenArray { get; }

    /// <summary>The hash of each token's folded form, see <see cref="WordHash"/>. Two threads may both make them; either result is the same.</summary>
    internal uint[] Forms => _forms ??= HashForms();

    internal Sentence[] SentenceArray { get; }

    internal Paragraph[] ParagraphArray { get; }

    internal Quotation[] QuotationArray { get; }

    private TokenRange[] DatelineArray { get; }

    // Two threads may both build it; either result is the same.
    private QuotationIndex QuotationIndex => _quotationIndex ??= new QuotationIndex(QuotationArray, TokenArray.Length);

    /// <summary>Index in <see cref="Quotations"/> of the innermost quotation around the token, marks included, or -1.</summary>
    internal int QuotationAt(int token) => QuotationIndex.Innermost(token);

    /// <summary>Index in <see cref="Quotations"/> of the outermost quotation around the token, marks included, or -1.</summary>
    internal int OutermostQuotationAt(int token) => QuotationIndex.Outermost(token);

    /// <summary>The characters that tokens <paramref name="first"/> up to, not including, <paramref name="end"/> cover.</summary>
    internal TextSpan SpanOf(int first, int end) =>
        new(TokenArray[first].Start, end <= first ? TokenArray[first].Start : TokenArray[end - 1].End);

    private uint[] HashForms()
    {
        var forms = new uint[TokenArray.Length];
        for (var token = 0; token < forms.Length; token++)
            forms[token] = WordHash.Of(TextOf(token));
        return forms;
    }

    internal ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(TokenArray[token].Start, TokenArray[token].Length);
}
