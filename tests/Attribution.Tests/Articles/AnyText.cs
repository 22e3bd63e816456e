using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Tests.Articles;

/// <summary>Arbitrary texts made of what trips tokenizers: marks, breaks, surrogates, abbreviations, words.</summary>
public static class AnyText
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "``", "`", "«", "»", "„", "\n", "\r", "\r\n", "\n\n", "\u2029", "\u0085", "\ufeff", "\u200b", "\u00a0", "\t",
        " ", " ", " ", ".", "..", "...", "…", "?", "!", ",", ":", ";", "-", "--", "—", "(", ")", "[", "<", ">", "</", "@", "#", "$", "&", "/", "://",
        "\ud83d", "\ude00", "\U0001f600", "\U0001d5f5", "\u0301", "\ufe0f", "\u00ad", "\u200d", "s", "S", "I", "Mr.", "U.S.", "n't", "'s", "’90s", "cannot",
        "said", "The", "http", "www.a.com", "a@b", "6'2\"", "1,000.5", "x", "word", "\u02bc", "\0", "\u001f", "½", "é", "中",
    ];

    public static Arbitrary<string> Text() =>
        Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()))
            .ListOf().Select(string.Concat).ToArbitrary();
}
