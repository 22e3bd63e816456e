namespace Attribution.Articles;

/// <summary>Finds a dateline at the beginning of a paragraph: "DALLAS (AP) —", "PARIS, June 3 –", "Beirut (Reuters) -".</summary>
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
            if (!Belongs(text, tokens[at]))
                break;
        }
        return TokenRange.None;
    }

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
