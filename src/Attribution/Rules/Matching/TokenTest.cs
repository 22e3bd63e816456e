using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>An element's tests on one token, compiled to sets and bit masks.</summary>
internal sealed class TokenTest
{
    public WordSet? Words { get; init; }
    public WordSet? Lemmas { get; init; }
    public ulong Tags { get; init; } = ulong.MaxValue;
    public ulong Relations { get; init; } = ulong.MaxValue;
    public uint Kinds { get; init; } = uint.MaxValue;
    public TokenShapes Shapes { get; init; }
    public TokenPlaces Places { get; init; }
    public bool? Quoted { get; init; }
    public TokenTest? Not { get; init; }

    public bool Holds(MatchText text, int token, int sentenceFirst, int sentenceEnd) =>
        (Tags >> text.Tags[token] & 1) != 0
        && (Kinds >> (int)text.Tokens[token].Kind & 1) != 0
        && (Relations >> text.Relations[token] & 1) != 0
        && (Words is null || Words.Contains(text.Forms[token]))
        && (Lemmas is null || Lemmas.Contains(text.Lemmas[token]))
        && (Quoted is null || Quoted == text.Quotations[token] >= 0)
        && (Shapes == 0 || (Shapes & ShapeOf(text.Article.TextOf(token))) != 0)
        && (Places == 0 || (Places & PlaceOf(token, sentenceFirst, sentenceEnd)) != 0)
        && (Not is null || !Not.Holds(text, token, sentenceFirst, sentenceEnd));

    /// <summary>The test without its masks and with other words, or null where nothing is left to ask.</summary>
    public TokenTest? Rest(WordSet? words, WordSet? lemmas) => words is null && lemmas is null && Quoted is null && Shapes == 0 && Places == 0 && Not is null
        ? null : new() { Words = words, Lemmas = lemmas, Shapes = Shapes, Places = Places, Quoted = Quoted, Not = Not };

    /// <summary>Whether every token that the other test accepts is surely accepted by this one.</summary>
    public bool Includes(TokenTest other) =>
        (other.Tags & ~Tags) == 0
        && (other.Kinds & ~Kinds) == 0
        && (other.Relations & ~Relations) == 0
        && (Words is null || other.Words is not null && other.Words.All.All(Words.Contains))
        && (Lemmas is null || other.Lemmas is not null && other.Lemmas.All.All(Lemmas.Contains))
        && (Quoted is null || Quoted == other.Quoted)
        && (Shapes == 0 || other.Shapes != 0 && (other.Shapes & ~Shapes) == 0)
        && (Places == 0 || other.Places != 0 && (other.Places & ~Places) == 0)
        && Not is null;

    /// <summary>Whether no token can meet both tests, as far as their sets tell.</summary>
    public bool Excludes(TokenTest other) =>
        (Tags & other.Tags) == 0
        || (Kinds & other.Kinds) == 0
        || (Relations & other.Relations) == 0
        || Words is not null && other.Words is not null && !Words.All.Any(other.Words.Contains)
        || Lemmas is not null && other.Lemmas is not null && !Lemmas.All.Any(other.Lemmas.Contains)
        || Quoted is not null && other.Quoted is not null && Quoted != other.Quoted
        || Not is not null && Not.Includes(other)
        || other.Not is not null && other.Not.Includes(this);

    private static TokenPlaces PlaceOf(int token, int first, int end) =>
        (token == first ? TokenPlaces.SentenceStart : 0) | (token == end - 1 ? TokenPlaces.SentenceEnd : 0);

    private static TokenShapes ShapeOf(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var lower = 0;
        var digits = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }
        return (upper > 0 && char.IsUpper(word[0]) ? TokenShapes.Capitalized : 0)
            | (upper > 1 && lower == 0 ? TokenShapes.Upper : 0)
            | (lower > 0 && upper == 0 ? TokenShapes.Lower : 0)
            | (digits > 0 ? TokenShapes.Digits : 0)
            | (word[0] is '@' && word.Length > 1 ? TokenShapes.Handle : 0);
    }
}
