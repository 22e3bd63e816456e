namespace Attribution.Articles;

/// <summary>A token that may be a quotation mark, with what its shape and its neighbours in the paragraph say about it.</summary>
internal readonly ref struct QuotationMark
{
    private readonly string _text;
    private readonly TextSpan _paragraph;
    private readonly Token _token;

    public QuotationMark(string text, TextSpan paragraph, Token token, TokenKind kindBefore)
    {
        _text = text;
        _paragraph = paragraph;
        _token = token;
        Before = token.Start > paragraph.Start ? text[token.Start - 1] : ' ';
        After = token.End < paragraph.End ? text[token.End] : ' ';
        var opensBefore = Characters.IsBlank(Before) || Before is '(' or '[' or '{' or '/' || Characters.IsDash(Before)
            || kindBefore == TokenKind.OpenQuote && IsMark(Before);
        var endsAfter = Characters.IsBlank(After) || Characters.IsDash(After)
            || After is ',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' or '}' or '\u2026';
        MustOpen = opensBefore && !Characters.IsBlank(After) && !(endsAfter && After is not ('.' or '\u2026'));
        MustClose = !opensBefore && endsAfter;
    }

    public char Before { get; }

    public char After { get; }

    /// <summary>The neighbours allow an opening mark only.</summary>
    public bool MustOpen { get; }

    /// <summary>The neighbours allow a closing mark only.</summary>
    public bool MustClose { get; }

    private char Shape => _text[_token.Start];

    public MarkFamily Family => Shape switch
    {
        '\u00ab' or '\u00bb' or '\u2039' or '\u203a' => MarkFamily.Angled,
        '\'' or '`' => _token.Length == 2 ? MarkFamily.Double : MarkFamily.Single,
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u02bc' => MarkFamily.Single,
        _ => MarkFamily.Double,
    };

    public bool IsLow => Shape is '\u201e' or '\u201a';

    public bool LooksOpening =>
        Shape is '\u201c' or '\u201e' or '\u201f' or '\u00ab' or '\u2039' or '\u2018' or '\u201a' or '\u201b' or '`';

    public bool LooksClosing => Shape is '\u201d' or '\u00bb' or '\u203a' or '\u2019';

    /// <summary>A single mark that may also be an apostrophe.</summary>
    public bool IsApostrophe => _token.Length == 1
        && (Characters.IsApostrophe(Shape) || Shape == '\u2018' && Characters.IsLetter(Before));

    /// <summary>It begins the paragraph, and so opens whatever its shape.</summary>
    public bool IsFirst => _token.Start == _paragraph.Start;

    /// <summary>Feet and inches: 6'2".</summary>
    public bool IsInches
    {
        get
        {
            if (Shape is not ('"' or '\u201d') || !Characters.IsDigit(Before))
                return false;
            var at = _token.Start - 1;
            while (at > _paragraph.Start && _token.Start - at <= 3 && Characters.IsDigit(_text[at]))
                at--;
            return at > _paragraph.Start && _text[at] is '\'' or '\u2019' && Characters.IsDigit(_text[at - 1]);
        }
    }

    /// <summary>As a single mark, it ends a word and so can close.</summary>
    public bool CanCloseSingle => !Characters.IsBlank(Before) && !Characters.IsLetter(After) && !Characters.IsDigit(After);

    /// <summary>It can just as well be a plural possessive: "the workers' union".</summary>
    public bool IsPossessive => IsApostrophe && Before is 's' or 'S' && Characters.IsBlank(After) && _token.End + 1 < _paragraph.End
        && Characters.WordLength(_text, _token.End + 1) > 0;

    private static bool IsMark(char c) =>
        c is '"' or '\'' or '`' or (>= '\u2018' and <= '\u201f') or '\u00ab' or '\u2039' or '\u00bb' or '\u203a';
}
