namespace Attribution.Articles;

/// <summary>
/// Cuts a paragraph's tokens into sentences. A terminator ends one, together with the closing marks after it, unless
/// what follows carries the sentence on: a comma, a word in lower case, "Smith asked".
/// </summary>
internal sealed class SentenceSplitter(string text, SegmentationWords words, List<Token> tokens, List<Sentence> sentences)
{
    /// <summary>How many tokens of a name may stand between a quotation and the verb of saying.</summary>
    private const int LongestName = 5;

    private const int OrdinaryWord = 4;

    // No writer's sentence is longer; what is, like a list of a million words, would cost the square of its length.
    private const int LongestSentence = 400;

    private int _end;

    public void Split(int firstToken, int endToken, int paragraph)
    {
        _end = endToken;
        var start = firstToken;
        for (var at = firstToken; at < endToken; at++)
        {
            var isTerminator = tokens[at].Kind == TokenKind.Terminator;
            if (!isTerminator && !IsAbbreviation(at) || at == start + 1 && IsItemNumber(start))
                continue;
            var next = AfterClosing(at + 1);
            if (next < endToken && !(isTerminator ? EndsAtTerminator(at, next) : EndsAtAbbreviation(at, next)))
            {
                if (IsEllipsis(at))
                    tokens[at] = tokens[at] with { Kind = TokenKind.Symbol };
                // What follows up to the next token was looked at already; looking again would not be linear.
                at = next - 1;
                continue;
            }
            Add(start, next, paragraph);
            start = next;
            at = next - 1;
        }
        if (start < endToken)
            Add(start, endToken, paragraph);
    }

    private void Add(int start, int end, int paragraph)
    {
        for (; end - start > LongestSentence; start += LongestSentence)
            sentences.Add(new Sentence(start, start + LongestSentence, paragraph));
        sentences.Add(new Sentence(start, end, paragraph));
    }

    private bool IsAbbreviation(int at) => tokens[at].Kind == TokenKind.Word && text[tokens[at].End - 1] == '.' && tokens[at].Length > 1;

    /// <summary>The number of an item at the start: "1. Pay the fee."</summary>
    private bool IsItemNumber(int first) => tokens[first].Kind == TokenKind.Number && tokens[first].Length <= 2 && IsFullStop(first + 1);

    private bool IsEllipsis(int at) => text[tokens[at].Start] == '\u2026' || tokens[at].Length > 1 && text[tokens[at].Start] == '.';

    /// <summary>The first token that belongs to the next sentence if one ends here.</summary>
    private int AfterClosing(int at)
    {
        while (at < _end && tokens[at].Kind is TokenKind.CloseQuote or TokenKind.CloseBracket or TokenKind.Terminator)
            at++;
        return at;
    }

    private bool EndsAtTerminator(int at, int next)
    {
        if (IsEllipsis(at) && next == at + 1)
            return IsStarter(SkipOpening(next)) || SkipOpening(next) > next && BeginsUpper(SkipOpening(next));
        var begin = SkipOpening(next);
        if (begin >= _end)
            return tokens[next].Kind != TokenKind.Dash;
        if (tokens[begin].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Clitic)
            return false;
        if (IsLowerWord(begin))
            return next == at + 1 && begin == next && IsFullStop(at) && FollowsOrdinaryWord(at);
        if (next > at + 1 && begin == next && !IsFullStop(at) && IsNameWithSpeechVerb(begin))
            return false;
        return true;
    }

    private bool EndsAtAbbreviation(int at, int next)
    {
        if (next > at + 1 && HasQuoteBetween(at + 1, next))
            return EndsAtTerminator(at, next);
        if (words.Titles.Contains(WordHash.Of(Text(at))))
            return false;
        var begin = SkipOpening(next);
        return IsStarter(begin) || begin > next && tokens[next].Kind == TokenKind.OpenQuote && BeginsUpper(begin);
    }

    private bool HasQuoteBetween(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.CloseQuote)
                return true;
        }
        return false;
    }

    private int SkipOpening(int at)
    {
        while (at < _end && tokens[at].Kind is TokenKind.OpenQuote or TokenKind.OpenBracket)
            at++;
        return at;
    }

    private ReadOnlySpan<char> Text(int at) => text.AsSpan(tokens[at].Start, tokens[at].Length);

    private bool IsFullStop(int at) => text[tokens[at].Start] == '.';

    private bool BeginsUpper(int at) => at < _end && tokens[at].Kind == TokenKind.Word && !IsLowerWord(at);

    private bool IsStarter(int at) =>
        at < _end && tokens[at].Kind == TokenKind.Word
        && Characters.IsUpper(text[tokens[at].Start])
        && words.Starters.Contains(WordHash.Of(Text(at)));

    /// <summary>A word in lower case; "iPhone" is none.</summary>
    private bool IsLowerWord(int at)
    {
        var token = tokens[at];
        return token.Kind == TokenKind.Word && Characters.IsLower(text[token.Start])
            && !(token.Length > 2 && Characters.IsUpper(text[token.Start + 1]));
    }

    /// <summary>After an ordinary word a full stop is no abbreviation's, even if the next word is not capitalised.</summary>
    private bool FollowsOrdinaryWord(int at) =>
        at > 0 && (tokens[at - 1].Kind == TokenKind.CloseBracket
            || tokens[at - 1].Kind == TokenKind.Word
            && tokens[at - 1].Length >= OrdinaryWord
            && Characters.IsLower(text[tokens[at - 1].Start]));

    private bool IsNameWithSpeechVerb(int at)
    {
        for (var end = Math.Min(_end, at + LongestName); at < end && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (!Characters.IsLower(text[tokens[at].Start]))
                continue;
            return words.SpeechVerbs.Contains(WordHash.Of(Text(at)));
        }
        return false;
    }
}
