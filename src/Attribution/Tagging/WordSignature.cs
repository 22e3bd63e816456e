using Attribution.Articles;

namespace Attribution.Tagging;

/// <summary>The hashes of one token that features are made of.</summary>
internal struct WordSignature
{
    /// <summary>Of the folded form, as <see cref="TaggedArticle.Forms"/> holds it.</summary>
    public uint Form;

    /// <summary>As <see cref="Form"/>, but digits, quotation marks and dashes of every style are alike.</summary>
    public uint Folded;

    /// <summary>As <see cref="Folded"/>, but another for a capitalised word.</summary>
    public uint Word;

    public uint Suffix2;
    public uint Suffix3;
    public uint Prefix3;
    public uint Shape;

    /// <summary>The tag that the word mostly has, <see cref="TagSet.Names"/>' length if the word is not frequent.</summary>
    public byte UsualTag;

    /// <summary>The usual tag of the same letters without the capital.</summary>
    public byte UncapitalizedTag;

    /// <summary>Whether the word has no other tag.</summary>
    public bool IsCertain;

    /// <summary>What stands before the first and after the last token of a sentence.</summary>
    public static WordSignature Boundary => new() { Word = 1, Suffix2 = 1, Suffix3 = 1, Prefix3 = 1, UsualTag = BoundaryTag, UncapitalizedTag = BoundaryTag };

    /// <summary>The "tag" of what is outside the sentence.</summary>
    public const byte BoundaryTag = 46;

    private const uint AnyQuote = 2;
    private const uint AnyDash = 3;

    public static WordSignature Of(ReadOnlySpan<char> text, TokenKind kind) => Of(text, WordHash.Of(text), kind);

    /// <param name="text">The token.</param>
    /// <param name="form">Its hash, where that is known.</param>
    /// <param name="kind">What sort of token it is.</param>
    public static WordSignature Of(ReadOnlySpan<char> text, uint form, TokenKind kind)
    {
        var signature = new WordSignature { Form = form };
        if (kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
            return Mark(signature, AnyQuote);
        var shape = ShapeOf(text);
        if ((shape & (WordShape.HasLower | WordShape.StartsUpper | WordShape.HasDigit)) == 0 && IsDash(text))
            return Mark(signature, AnyDash);
        signature.Shape = (uint)shape;
        signature.Folded = (shape & WordShape.HasDigit) != 0 ? DigitlessHash(text) : signature.Form;
        signature.Word = (shape & WordShape.StartsUpper) != 0 ? ~signature.Folded : signature.Folded;
        SetAffixes(ref signature, text);
        return signature;
    }

    private static WordSignature Mark(WordSignature signature, uint code)
    {
        signature.Folded = signature.Word = signature.Suffix2 = signature.Suffix3 = signature.Prefix3 = code;
        signature.Shape = (uint)WordShape.HasMark;
        return signature;
    }

    private static void SetAffixes(ref WordSignature signature, ReadOnlySpan<char> text)
    {
        var length = text.Length;
        var last = length > 0 ? Fold(text[length - 1]) : 0u;
        var second = length > 1 ? Fold(text[length - 2]) : 0u;
        var third = length > 2 ? Fold(text[length - 3]) : 0u;
        signature.Suffix2 = last | (second << 16);
        signature.Suffix3 = signature.Suffix2 * 0x9E3779B1 + third;
        signature.Prefix3 = length > 3 ? (Fold(text[0]) | (Fold(text[1]) << 16)) * 0x85EBCA6B + Fold(text[2]) : 0;
    }

    private static uint Fold(char c) => char.IsDigit(c) ? '0' : WordHash.Fold(c);

    private static bool IsDash(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is not ('-' or (>= '\u2010' and <= '\u2015') or '\u2212'))
                return false;
        return true;
    }

    /// <summary>"12,500" and "3,100" are alike, so are "1990s" and "80s".</summary>
    private static uint DigitlessHash(ReadOnlySpan<char> text)
    {
        uint hash = 0;
        var previous = 0u;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded != '0' || previous != '0')
                hash = (hash ^ folded) * 0x9E3779B1;
            previous = folded;
        }
        return hash ^ (hash >> 15);
    }

    private static WordShape ShapeOf(ReadOnlySpan<char> text)
    {
        var shape = WordShape.None;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if ((uint)(c - 'a') <= 'z' - 'a')
                shape |= WordShape.HasLower;
            else if (c < 0x80)
                shape |= AsciiShape(c, i);
            else
                shape |= OtherShape(c, i);
        }
        return shape;
    }

    private static WordShape AsciiShape(char c, int position) => c switch
    {
        >= 'A' and <= 'Z' => position == 0 ? WordShape.StartsUpper : WordShape.InnerUpper,
        >= '0' and <= '9' => WordShape.HasDigit,
        '-' => WordShape.HasHyphen,
        _ => WordShape.HasMark,
    };

    private static WordShape OtherShape(char c, int position)
    {
        if (char.IsUpper(c))
            return position == 0 ? WordShape.StartsUpper : WordShape.InnerUpper;
        if (char.IsLetter(c))
            return WordShape.HasLower;
        return char.IsDigit(c) ? WordShape.HasDigit : WordShape.HasMark;
    }
}
