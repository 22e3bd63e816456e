namespace Attribution.Articles;

/// <summary>Finds the end of a word: hyphenated words, abbreviations, figures and addresses are one.</summary>
internal sealed class WordScanner(string text, SegmentationWords words)
{
    /// <summary>How far an address is looked ahead for; bounded, so that the whole stays linear.</summary>
    private const int AddressReach = 64;

    private int _limit;
    private int _segment;
    private bool _initials;
    private bool _hasLetters;
    private int _listedDot;

    /// <summary>Where the last apostrophe of the word stands, or -1.</summary>
    public int LastApostrophe { get; private set; }

    /// <summary>Whether the word is a web or mail address.</summary>
    public bool IsAddress { get; private set; }

    public bool IsNumber => !_hasLetters && !IsAddress;

    /// <summary>The end of the word that begins at <paramref name="start"/>, where a word character stands.</summary>
    public int Scan(int start, int limit)
    {
        (_limit, _segment, _initials, _hasLetters, _listedDot) = (limit, start, false, false, -1);
        (LastApostrophe, IsAddress) = (-1, false);
        var at = start;
        while (at < limit)
        {
            var length = Characters.WordLength(text, at);
            if (length > 0)
            {
                _hasLetters |= !Characters.IsDigit(text[at]);
                at += length;
            }
            else if (Joins(at, start))
                at = Pass(at);
            else
                break;
            if (IsAddress)
                return at;
        }
        if (At(at, ':') && text.AsSpan(at, Math.Min(3, limit - at)) is "://")
            return Address(at);
        return At(at, '.') && IsAbbreviation(start, at) ? at + 1 : at;
    }

    private bool At(int at, char c) => at < _limit && text[at] == c;

    private bool IsWordAt(int at) => at < _limit && Characters.WordLength(text, at) > 0;

    private int Pass(int at)
    {
        var c = text[at];
        if (Characters.IsApostrophe(c))
            LastApostrophe = at;
        if (c == '.')
        {
            _initials |= at - _segment == 1;
            if (LeadsToAddress(at))
                return Address(at);
        }
        if (c == '@')
            return Address(at);
        var next = c == '.' && Characters.IsHyphen(text[at + 1]) ? at + 2 : at + 1;
        if (c is '-' or '.' or '/')
            _segment = next;
        return next;
    }

    /// <summary>Whether the character at <paramref name="at"/>, which is no word character, lies inside the word.</summary>
    private bool Joins(int at, int start)
    {
        var c = text[at];
        if (!IsWordAt(at + 1))
            return c == '.' && at + 2 < _limit && Characters.IsHyphen(text[at + 1]) && IsWordAt(at + 2) && IsAbbreviation(start, at);
        char before = text[at - 1], after = text[at + 1];
        return c switch
        {
            '-' or '\u2010' or '\u2011' or '/' or '@' => true,
            '\'' or '\u2019' => !(Characters.IsDigit(before) && Characters.IsDigit(after)),
            ',' or ':' => Characters.IsDigit(before) && Characters.IsDigit(after),
            '&' => Characters.IsUpper(before) && Characters.IsUpper(after),
            '.' => DotJoins(at, before, after),
            _ => false,
        };
    }

    private bool DotJoins(int at, char before, char after)
    {
        if (Characters.IsDigit(before) && Characters.IsDigit(after))
            return true;
        if (!Characters.IsLetter(after))
            return LeadsToAddress(at);
        return at - _segment == 1 && Characters.IsLetter(before) && (at + 2 >= _limit || !IsWordAt(at + 2))
            || IsListedOverDot(at)
            || LeadsToAddress(at);
    }

    /// <summary>Whether a listed abbreviation with a full stop inside stands here: "Ph.D.".</summary>
    private bool IsListedOverDot(int at)
    {
        if (!words.AbbreviationStarts.Contains(WordHash.Of(text.AsSpan(_segment, at + 1 - _segment))))
            return false;
        var end = at + 1;
        while (end < _limit && end - at < AddressReach && Characters.IsLetter(text[end]))
            end++;
        if (!At(end, '.') || !words.Abbreviations.Contains(WordHash.Of(text.AsSpan(_segment, end + 1 - _segment))))
            return false;
        _listedDot = end;
        return true;
    }

    /// <summary>Whether a full stop between letters is one of a host name or mail address.</summary>
    private bool LeadsToAddress(int at)
    {
        var end = Math.Min(_limit, at + AddressReach);
        var label = at + 1;
        for (var i = label; ; i++)
        {
            if (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_'))
                continue;
            if (i < end && text[i] == '@')
                return i + 1 < _limit && char.IsAsciiLetterOrDigit(text[i + 1]);
            if (i < end && text[i] == '.' && i + 1 < end && char.IsAsciiLetterLower(text[i + 1]))
            {
                label = i + 1;
                continue;
            }
            return i > label && char.IsAsciiLetterLower(text[label]) && words.Domains.Contains(WordHash.Of(text.AsSpan(label, i - label)));
        }
    }

    /// <summary>The end of an address: the next blank or mark that no address holds, without punctuation at its end.</summary>
    private int Address(int at)
    {
        IsAddress = true;
        while (at < _limit && !Characters.IsBlank(text[at]) && !EndsAddress(text[at]))
            at++;
        while (text[at - 1] is '.' or ':' or ';' or '!' or '?' or ')' or ']' or '}')
            at--;
        return at;
    }

    private static bool EndsAddress(char c) =>
        c is '"' or '\'' or ',' or '<' or '>' or '\u2014' or '\u2019' or '\u201c' or '\u201d' or '\u2026' or '\u00ab' or '\u00bb';

    /// <summary>Whether the full stop at <paramref name="dot"/> belongs to the word before it.</summary>
    private bool IsAbbreviation(int start, int dot)
    {
        if (At(dot + 1, '.'))
            return false;
        if (dot == _listedDot)
            return true;
        if (dot - _segment == 1 && Characters.IsLetter(text[_segment]))
            return _initials || IsInitial(start, dot) || IsListed(_segment, dot);
        return _segment <= dot && IsListed(_segment, dot);
    }

    private bool IsInitial(int start, int dot) =>
        _segment == start && Characters.IsUpper(text[start]) && (text[start] != 'I' || IsNameInitial(start, dot));

    /// <summary>"I." is taken for an initial between capitalised words only.</summary>
    private bool IsNameInitial(int start, int dot)
    {
        var next = dot + 1 < _limit && text[dot + 1] == ' ' ? dot + 2 : dot + 1;
        var wordBefore = start - 2;
        while (wordBefore > 0 && start - wordBefore < AddressReach && Characters.IsLetter(text[wordBefore]))
            wordBefore--;
        return next < _limit && start >= 2
            && Characters.IsUpper(text[next])
            && Characters.IsUpper(text[wordBefore == 0 ? 0 : wordBefore + 1]);
    }

    private bool IsListed(int segment, int dot)
    {
        var hash = WordHash.Of(text.AsSpan(segment, dot + 1 - segment));
        return words.Abbreviations.Contains(hash)
            || Characters.IsUpper(text[segment]) && (words.Titles.Contains(hash) || words.CapitalizedAbbreviations.Contains(hash))
            || words.NumberAbbreviations.Contains(hash) && IsBeforeFigure(dot + 1);
    }

    private bool IsBeforeFigure(int at)
    {
        while (at < _limit && Characters.IsBlank(text[at]))
            at++;
        return at < _limit && Characters.IsDigit(text[at]);
    }
}
