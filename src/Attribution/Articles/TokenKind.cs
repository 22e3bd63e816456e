namespace Attribution.Articles;

/// <summary>What a token is made of; decided by its characters alone.</summary>
internal enum TokenKind : byte
{
    Word,
    /// <summary>A part split off a word: "'s", "n't", "'ll".</summary>
    Clitic,
    Number,
    /// <summary>A mark that opens a quotation (of any style; see <see cref="Quotation"/>).</summary>
    OpenQuote,
    CloseQuote,
    Comma,
    /// <summary>Full stop, question mark, exclamation mark, ellipsis at a sentence's end.</summary>
    Terminator,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,
    /// <summary>Anything else: currency signs, "@", "#", "…" inside a sentence, emoji.</summary>
    Symbol,
}
