using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Findings.Claims;

/// <summary>The words of a content that carry its meaning, each once, by the hashes of their lemmas.</summary>
internal sealed class ClaimWords
{
    private static readonly ulong Meaningful = TagBits("NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "CD");
    private static readonly ulong NameTags = TagBits("NNP", "NNPS");

    /// <summary>Words that negate are counted, not compared: "will sell" and "will not sell" are two claims.</summary>
    private bool isNegated;

    private ClaimWords(int tokens) => All = new HashSet<uint>(tokens / 2);

    public HashSet<uint> All { get; }

    private HashSet<uint> Names { get; } = [];

    private HashSet<uint> Numbers { get; } = [];

    public static ClaimWords Of(SourcedArticle article, IReadOnlyList<TokenRange> pieces, ContentWords words)
    {
        // About every second word carries meaning.
        var found = new ClaimWords(pieces.Sum(piece => piece.Count));
        foreach (var piece in pieces)
            for (var token = piece.First; token < piece.End; token++)
                found.Add(article, token, words);
        return found;
    }

    /// <summary>Whether both say the same, as far as their words tell: enough words in common, no other names or numbers, both negated or neither.</summary>
    public bool IsSameAs(ClaimWords other, FindingLimits limits)
    {
        if (isNegated != other.isNegated || Differ(Names, other.Names) || Differ(Numbers, other.Numbers))
            return false;
        var shared = All.Count(other.All.Contains);
        return shared >= limits.SharedWords && shared >= limits.SharedPart * (All.Count + other.All.Count - shared);
    }

    /// <summary>Whether a longer text holds enough of these words.</summary>
    public bool IsHeldBy(ClaimWords longer, FindingLimits limits)
    {
        if (isNegated != longer.isNegated)
            return false;
        var shared = All.Count(longer.All.Contains);
        return shared >= Math.Min(limits.SharedWords, All.Count) && shared >= limits.HeadlinePart * All.Count;
    }

    private static bool Differ(HashSet<uint> a, HashSet<uint> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    private void Add(SourcedArticle article, int token, ContentWords words)
    {
        var form = article.Article.Forms[token];
        if (words.Negation.Contains(form))
            isNegated = !isNegated;
        if (article.Article.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number))
            return;
        var lemma = article.Tagged?.Lemmas[token] ?? form;
        var tag = article.Tagged is { } tagged ? 1UL << tagged.Tags[token] : Meaningful;
        if ((tag & Meaningful) == 0 || words.Light.Contains(lemma))
            return;
        All.Add(lemma);
        if (article.Article.Tokens[token].Kind == TokenKind.Number)
            Numbers.Add(lemma);
        else if (article.Tagged is not null && (tag & NameTags) != 0)
            Names.Add(lemma);
    }

    private static ulong TagBits(params string[] names) => names.Aggregate(0UL, (bits, name) => bits | 1UL << TagSet.IndexOf(name));
}
