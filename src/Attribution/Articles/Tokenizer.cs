using System.Runtime.CompilerServices;

namespace Attribution.Articles;

/// <summary>
/// Cuts one paragraph after the other into tokens by the conventions of the Penn Treebank, in one pass. Quotation marks
/// and loose apostrophes get the kind <see cref="TokenKind.OpenQuote"/> for the time being;
/// <see cref="QuotationFinder"/> decides what they are.
/// </summary>
internal ref struct Tokenizer(string text, SegmentationWords words, List<Token> tokens)
{
    private readonly WordScanner _scanner = new(text, words);
    private int _from;
    private int _limit;

    /// <summary>Indices of the tokens that may be quotation marks.</summary>
    public List<int> Marks { get; } = [];

    public void Cut(TextSpan paragraph)
    {
        Marks.Clear();
        (_from, _limit) = (paragraph.Start, paragraph.End);
        for (var at = _from; at < _limit;)
            at = Characters.IsBlank(text[at]) ? at + 1 : CutOne(at);
    }

    private int CutOne(int at)
    {
        if (Characters.WordLength(text, at) > 0)
            return Word(at, at);
        var c = text[at];
        return c switch
        {
            '"' or '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' or '\u2039' or '\u203a' or '\u201a' => Mark(at, 1),
            '\'' or '\u2018' or '\u2019' or '\u201b' or '`' or '\u02bc' => Apostrophe(at),
            ',' or '\u060c' or '\u3001' => Add(at, 1, TokenKind.Comma),
            '.' or '\u2026' => Dots(at),
            '?' or '!' or '\u203d' => Add(at, Run(at, static c => c is '?' or '!' or '\u203d'), TokenKind.Terminator),
            '\u061f' or '\u3002' => Add(at, 1, TokenKind.Terminator),
            ':' => Add(at, 1, TokenKind.Colon),
            ';' => Add(at, 1, TokenKind.Semicolon),
            '(' or '[' or '{' => Add(at, 1, TokenKind.OpenBracket),
            ')' or ']' or '}' => Add(at, 1, TokenKind.CloseBracket),
            '-' or '\u2212' or (>= '\u2010' and <= '\u2015') => Dash(at),
            '@' or '#' => Handle(at),
            '<' => Element(at),
            _ => Symbol(at),
        };
    }

    /// <summary>A word whose own characters begin at <paramref name="core"/>; a sign or apostrophe may stand before them.</summary>
    private int Word(int start, int core)
    {
        var end = _scanner.Scan(core, _limit);
        if (_scanner.IsAddress)
            return Add(start, end - start, TokenKind.Word);
        var kind = _scanner.IsNumber ? TokenKind.Number : TokenKind.Word;
        AddParts(start, end, kind);
        return end;
    }

    private void AddParts(int start, int end, TokenKind kind)
    {
        var cut = _scanner.LastApostrophe > start ? CliticStart(start, end) : ContractionCut(start, end);
        if (cut <= start)
        {
            Add(start, end - start, kind);
            return;
        }
        var inner = CliticStart(start, cut);
        if (inner > start)
        {
            Add(start, inner - start, kind);
            Add(inner, cut - inner, TokenKind.Clitic);
        }
        else
            Add(start, cut - start, kind);
        Add(cut, end - cut, TokenKind.Clitic);
    }

    /// <summary>Where the last clitic of the word begins, or -1.</summary>
    private readonly int CliticStart(int start, int end)
    {
        for (var at = end - 1; at > start && end - at <= 3; at--)
        {
            if (!Characters.IsApostrophe(text[at]))
                continue;
            if (at - 1 > start && words.Clitics.Contains(WordHash.Of(text.AsSpan(at - 1, end - at + 1))))
                return at - 1;
            return words.Clitics.Contains(WordHash.Of(text.AsSpan(at, end - at))) ? at : -1;
        }
        return -1;
    }

    private readonly int ContractionCut(int start, int end) =>
        end - start is >= 5 and <= 6 && words.Contractions.TryGetValue(WordHash.Of(text.AsSpan(start, end - start)), out var length)
            ? start + length
            : -1;

    /// <summary>An apostrophe or single quotation mark that no word has taken up.</summary>
    private int Apostrophe(int at)
    {
        if (at + 1 < _limit && text[at + 1] == text[at] && text[at] is '\'' or '`' && !(at + 2 < _limit && text[at + 2] == text[at]))
            return Mark(at, 2);
        var next = at + 1;
        if (text[at] == '`' || next >= _limit || Characters.WordLength(text, next) == 0)
            return Mark(at, 1);
        if (IsFollowing(at) && EndsClitic(at, out var end))
            return Add(at, end - at, TokenKind.Clitic);
        if (!IsFollowing(at) && BeginsWord(at, out end))
            return Add(at, end - at, TokenKind.Word);
        return Mark(at, 1);
    }

    private readonly bool IsFollowing(int at) => at > _from && !Characters.IsBlank(text[at - 1]);

    private readonly bool EndsClitic(int at, out int end)
    {
        end = WordEnd(at + 1);
        return words.Clitics.Contains(WordHash.Of(text.AsSpan(at, end - at)));
    }

    /// <summary>Whether an apostrophe belongs to what follows: a year ('90s) or a listed word ('em, 'n').</summary>
    private readonly bool BeginsWord(int at, out int end)
    {
        end = WordEnd(at + 1);
        if (Characters.IsDigit(text[at + 1]))
        {
            var digits = end - at - 1;
            return digits is 2 or 3 && Characters.IsDigit(text[at + 2]) && (digits == 2 || text[at + 3] is 's' or 'S');
        }
        if (!words.ApostropheWords.Contains(WordHash.Of(text.AsSpan(at, end - at))))
            return false;
        if (end - at == 2 && end < _limit && Characters.IsApostrophe(text[end]))
            end++;
        return true;
    }

    private readonly int WordEnd(int at)
    {
        for (int length; at < _limit && (length = Characters.WordLength(text, at)) > 0;)
            at += length;
        return at;
    }

    private int Dots(int at)
    {
        var spaced = at;
        if (text[at] == '.')
        {
            if (at + 1 < _limit && Characters.IsDigit(text[at + 1]) && !IsFollowing(at))
                return Word(at, at + 1);
            while (spaced + 2 < _limit && text[spaced + 2] == '.' && text[spaced + 1] is ' ' or '\u00a0')
                spaced += 2;
        }
        var length = spaced - at >= 4 ? spaced - at + 1 : Run(at, static c => c is '.' or '\u2026');
        return Add(at, length, TokenKind.Terminator);
    }

    private int Dash(int at)
    {
        if (text[at] is '-' or '\u2212' && at + 1 < _limit && Characters.IsDigit(text[at + 1]) && !IsFollowing(at))
            return Word(at, at + 1);
        return Add(at, Run(at), TokenKind.Dash);
    }

    private int Handle(int at)
    {
        var next = at + 1;
        var isName = next < _limit
            && (Characters.IsLetter(text[next]) || text[next] == '_' || text[at] == '@' && Characters.IsDigit(text[next]));
        return isName ? Add(at, WordEnd(next) - at, TokenKind.Word) : Add(at, 1, TokenKind.Symbol);
    }

    /// <summary>A left-over mark-up tag is one token; the length looked at is bounded, to stay linear.</summary>
    private int Element(int at)
    {
        const int Longest = 200;
        if (at + 1 < _limit && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
        {
            var length = text.AsSpan(at + 1, Math.Min(Longest, _limit - at - 1)).IndexOfAny('<', '>', '\n');
            if (length > 0 && text[at + 1 + length] == '>')
                return Add(at, length + 2, TokenKind.Symbol);
        }
        return Symbol(at);
    }

    /// <summary>Any other code point, with the marks that combine with it; the same ASCII character again goes with it.</summary>
    private int Symbol(int at)
    {
        if (text[at] < 128)
            return Add(at, text[at] is '%' or '$' ? 1 : Run(at), TokenKind.Symbol);
        var end = at + Characters.CodePointLength(text, at);
        while (end < _limit && text[end] is (>= '\u0300' and <= '\u036f') or (>= '\ufe00' and <= '\ufe0f') or '\u20e3' or '\u200d')
            end++;
        return Add(at, end - at, TokenKind.Symbol);
    }

    private readonly int Run(int at)
    {
        var end = at + 1;
        while (end < _limit && text[end] == text[at])
            end++;
        return end - at;
    }

    private readonly int Run(int at, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < _limit && belongs(text[end]))
            end++;
        return end - at;
    }

    private readonly int Mark(int at, int length)
    {
        Marks.Add(tokens.Count);
        return Add(at, length, TokenKind.OpenQuote);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Add(int start, int length, TokenKind kind)
    {
        tokens.Add(new Token(start, start + length, kind));
        return start + length;
    }
}
