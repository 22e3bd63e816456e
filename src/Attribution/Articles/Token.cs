namespace Attribution.Articles;

/// <summary>One token; offsets are UTF-16 code units into the article's text, end exclusive.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);
}
