namespace Attribution.Articles;

/// <summary>Finds a dateline at the beginning of a paragraph: "DALLAS (AP) —", "PARIS, June 3 –", "Beirut (Reuters) -", "Pune, June 3 (PTI)".</summary>
internal static class DatelineFinder
{
    private const int Longest = 14;

    /// <summary>The dateline with its dash, or <see cref="TokenRange.None"/>.</summary>
    public static TokenRange Find(string text, List<Token> tokens, int first, int end)
    {
        if (first >= end || !Characters.IsUpper(text[tokens[first].Start]))
            return TokenRange.None;
        var hasBracket = false;
        for (var at = first; at < Math.Min(end - 1, first + Longest); at++)
        {
            var kind = tokens[at].Kind;
            if (kind == TokenKind.Dash)
                return at > first && (hasBracket || IsAllUpper(text, tokens[first])) ? new TokenRange(first, at + 1) : TokenRange.None;
            hasBracket |= kind == TokenKind.CloseBracket;
            if (kind == TokenKind.CloseBracket && IsAgency(text, tokens, first, at) && Characters.IsUpper(text[tokens[at + 1].Start]))
                return new TokenRange(first, at + 1);
            if (!Belongs(text, tokens[at]))
                break;
        }
        return TokenRange.None;
    }

    /// <summary>"(PTI)" right after a day, which needs no dash: "Sangrauli, Aug 14 (PTI) Nine workers were hurt".</summary>
    private static bool IsAgency(string text, List<Token> tokens, int first, int close) =>
        close - 3 > first && tokens[close - 2].Kind == TokenKind.OpenBracket && tokens[close - 3].Kind == TokenKind.Number
        && tokens[close - 1].Kind == TokenKind.Word && IsAllUpper(text, tokens[close - 1]);

    private static bool Belongs(string text, Token token) => token.Kind switch
    {
        TokenKind.Comma or TokenKind.Number or TokenKind.OpenBracket or TokenKind.CloseBracket => true,
        TokenKind.Word => !Characters.IsLower(text[token.Start]),
        TokenKind.Symbol => text[token.Start] == '/',
        _ => false,
    };

    private static bool IsAllUpper(string text, Token token)
    {
        foreach (var c in token.Span.In(text))
        {
            if (Characters.IsLower(c))
                return false;
        }
        return token.Length > 2;
    }
}
