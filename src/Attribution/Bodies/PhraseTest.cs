using Attribution.Articles;

namespace Attribution.Bodies;

/// <summary>Whether one of several phrases stands at a place in a paragraph. Phrases are sequences of word hashes.</summary>
internal sealed class PhraseTest(PhrasePlace place, uint[][] phrases)
{
    /// <summary>Stands for any figure in a phrase; written <c>&lt;number&gt;</c>.</summary>
    public static readonly uint AnyNumber = WordHash.Of("<number>");

    /// <summary>Stands for any token in a phrase; written <c>&lt;any&gt;</c>.</summary>
    public static readonly uint Any = WordHash.Of("<any>");

    // Phrases that begin (or end) with a wildcard are tried everywhere; the others only where their first (or last) word stands.
    private readonly WordSet _firsts = WordsAt(phrases, static _ => 0);
    private readonly WordSet _lasts = WordsAt(phrases, static phrase => phrase.Length - 1);

    private readonly bool _startsAnyhow = Array.Exists(phrases, static phrase => IsWildcard(phrase[0]));
    private readonly bool _endsAnyhow = Array.Exists(phrases, static phrase => IsWildcard(phrase[^1]));

    public PhrasePlace Place => place;

    public uint[][] Phrases => phrases;

    /// <summary>Whether it is about the paragraph before the one that is judged.</summary>
    public bool LooksBack => place == PhrasePlace.After;

    /// <summary>Whether its phrases stand anywhere in the paragraph and each begins with a certain word, see <see cref="PhraseStarts"/>.</summary>
    public bool IsAnywhere => place == PhrasePlace.Contains && !_startsAnyhow;

    public bool Holds(ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes)
    {
        int first = FirstContent(tokens), end = EndOfContent(tokens);
        return place switch
        {
            PhrasePlace.Contains => Contains(tokens, hashes),
            PhrasePlace.Begins => StartsAt(tokens, hashes, 0) || first > 0 && StartsAt(tokens, hashes, first),
            PhrasePlace.Is or PhrasePlace.After => EndsAt(tokens, hashes, 0, end, true)
                || EndsAt(tokens, hashes, first, end, true)
                || EndsAt(tokens, hashes, 0, tokens.Length, true),
            _ => EndsAt(tokens, hashes, 0, tokens.Length, false) || EndsBefore(tokens, hashes, end),
        };
    }

    private static int FirstContent(ReadOnlySpan<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Length && tokens[at].Kind is TokenKind.OpenQuote or TokenKind.OpenBracket or TokenKind.Symbol or TokenKind.Dash)
            at++;
        return at;
    }

    private static int EndOfContent(ReadOnlySpan<Token> tokens)
    {
        var end = tokens.Length;
        while (end > 0 && tokens[end - 1].Kind is TokenKind.CloseQuote or TokenKind.CloseBracket or TokenKind.Symbol or TokenKind.Dash
            or TokenKind.Terminator or TokenKind.Colon or TokenKind.Comma)
            end--;
        return end;
    }

    private bool Contains(ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (StartsAt(tokens, hashes, at))
                return true;
        }
        return false;
    }

    /// <summary>Tries each end from the last token back to where the words end.</summary>
    private bool EndsBefore(ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes, int contentEnd)
    {
        for (var end = tokens.Length - 1; end >= Math.Max(1, contentEnd); end--)
        {
            if (EndsAt(tokens, hashes, 0, end, false))
                return true;
        }
        return false;
    }

    private bool EndsAt(ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes, int first, int end, bool whole)
    {
        if (end <= first || !_endsAnyhow && !_lasts.Contains(hashes[end - 1]))
            return false;
        foreach (var phrase in phrases)
        {
            var start = end - phrase.Length;
            if (start >= first && (!whole || start == first) && Matches(phrase, tokens, hashes, start))
                return true;
        }
        return false;
    }

    private bool StartsAt(ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes, int start)
    {
        if (start >= hashes.Length || !_startsAnyhow && !_firsts.Contains(hashes[start]))
            return false;
        foreach (var phrase in phrases)
        {
            var after = start + phrase.Length;
            if (after <= tokens.Length && Matches(phrase, tokens, hashes, start))
                return true;
        }
        return false;
    }

    private static WordSet WordsAt(uint[][] phrases, Func<uint[], int> place)
    {
        var words = new WordSetBuilder();
        foreach (var phrase in phrases)
            words.Add(phrase[place(phrase)]);
        return words.Build();
    }

    public static bool IsWildcard(uint word) => word == Any || word == AnyNumber;

    private static bool Matches(uint[] phrase, ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes, int start)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var holds = phrase[i] == hashes[start + i] || phrase[i] == Any
                || phrase[i] == AnyNumber && tokens[start + i].Kind == TokenKind.Number;
            if (!holds)
                return false;
        }
        return true;
    }
}
