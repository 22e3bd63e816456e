using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Findings.Claims;

/// <summary>The words of a content that carry its meaning, each once and in order, by the hashes of their lemmas.</summary>
internal sealed class ClaimWords
{
    private static readonly ulong Meaningful = TagBits("NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "CD");
    private static readonly ulong NameTags = TagBits("NNP", "NNPS");

    private readonly uint[] names;
    private readonly uint[] numbers;

    /// <summary>Words that negate are counted, not compared: "will sell" and "will not sell" are two claims.</summary>
    private readonly bool isNegated;

    private ClaimWords(uint[] all, uint[] names, uint[] numbers, bool isNegated) => (All, this.names, this.numbers, this.isNegated) = (all, names, numbers, isNegated);

    public uint[] All { get; }

    public static ClaimWords Of(SourcedArticle article, ReadOnlySpan<TokenRange> pieces, ContentWords words)
    {
        var (all, names, numbers) = (new List<uint>(), new List<uint>(), new List<uint>());
        var isNegated = false;
        foreach (var piece in pieces)
            for (var token = piece.First; token < piece.End; token++)
            {
                isNegated ^= words.Negation.Contains(article.Article.Forms[token]);
                if (!Carries(article, token, words, out var lemma))
                    continue;
                all.Add(lemma);
                if (article.Article.Tokens[token].Kind == TokenKind.Number)
                    numbers.Add(lemma);
                else if (article.Tagged is { } tagged && (NameTags >> tagged.Tags[token] & 1) != 0)
                    names.Add(lemma);
            }
        return new ClaimWords(Ordered(all), Ordered(names), Ordered(numbers), isNegated);
    }

    /// <summary>Whether both say the same, as far as their words tell: enough words in common, no other names or numbers, both negated or neither.</summary>
    public bool IsSameAs(ClaimWords other, FindingLimits limits)
    {
        if (isNegated != other.isNegated || Differ(names, other.names) || Differ(numbers, other.numbers))
            return false;
        var shared = Shared(All, other.All);
        return shared >= limits.SharedWords && shared >= limits.SharedPart * (All.Length + other.All.Length - shared);
    }

    /// <summary>Whether a longer text holds enough of these words.</summary>
    public bool IsHeldBy(ClaimWords longer, FindingLimits limits)
    {
        if (isNegated != longer.isNegated)
            return false;
        var shared = Shared(All, longer.All);
        return shared >= Math.Min(limits.SharedWords, All.Length) && shared >= limits.HeadlinePart * All.Length;
    }

    private static bool Differ(uint[] a, uint[] b) => a.Length > 0 && b.Length > 0 && Shared(a, b) == 0;

    /// <summary>How many words both have.</summary>
    private static int Shared(uint[] a, uint[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            shared += a[i] == b[j] ? 1 : 0;
            (i, j) = (i + (a[i] <= b[j] ? 1 : 0), j + (a[i] >= b[j] ? 1 : 0));
        }
        return shared;
    }

    private static bool Carries(SourcedArticle article, int token, ContentWords words, out uint lemma)
    {
        lemma = article.Tagged?.Lemmas[token] ?? article.Article.Forms[token];
        return article.Article.Tokens[token].Kind is TokenKind.Word or TokenKind.Number
            && (article.Tagged is not { } tagged || (Meaningful >> tagged.Tags[token] & 1) != 0) && !words.Light.Contains(lemma);
    }

    private static uint[] Ordered(List<uint> words)
    {
        words.Sort();
        var count = 0;
        for (var i = 0; i < words.Count; i++)
            if (i == 0 || words[i] != words[count - 1])
                words[count++] = words[i];
        words.RemoveRange(count, words.Count - count);
        return [.. words];
    }

    private static ulong TagBits(params string[] names) => names.Aggregate(0UL, (bits, name) => bits | 1UL << TagSet.IndexOf(name));
}
