using static Attribution.Tagging.TagMasks;

namespace Attribution.Tagging;

/// <summary>
/// Gives a verb behind its complement the subject that the parser, greedy from left to right, has hung on the complement:
/// in "It was never sent to the board, two people with knowledge of the matter said", "two people" is no apposition to
/// "the board". And keeps a subject whole: "sources close to the talks". Linear in the sentence but for subjects far from their verbs.
/// </summary>
internal static class StrandedSubject
{
    /// <summary>No subject between a comma and its verb is longer, in tokens.</summary>
    private const int Longest = 14;

    // No sentence has more words: a longer way up is a circle.
    private const int LongestChain = 1000;

    private const byte HasSubject = 1, HasComplement = 2;

    private static readonly ulong Tensed = Tags("VBD", "VBZ", "VBP");
    private static readonly ulong Following = Tags("IN", "VBN", "VBG", "RB") | Leading;
    private static readonly ulong BeforeNoun = Relations("det", "amod", "compound", "nummod", "nmod:poss");
    private static readonly ulong Describing = Tags("JJ", "RB");
    private static readonly byte Modifier = (byte)RelationSet.IndexOf("nmod");
    private static readonly byte Describes = (byte)RelationSet.IndexOf("amod");
    private static readonly byte Preposition = (byte)TagSet.IndexOf("IN");
    private static readonly byte Adverb = (byte)TagSet.IndexOf("RB");
    private static readonly ulong Before = Tags(",", "''");
    private static readonly byte Complement = (byte)RelationSet.IndexOf("ccomp");
    private static readonly byte Subject = (byte)RelationSet.IndexOf("nsubj");
    private static readonly byte Compound = (byte)RelationSet.IndexOf("compound");

    public static void Mend(TaggedArticle article, int first, int end)
    {
        KeepWhole(article, first, end);
        Span<byte> has = end - first <= 512 ? stackalloc byte[end - first] : new byte[end - first];
        has.Clear();
        var any = false;
        for (var token = first; token < end; token++)
        {
            var head = article.Heads[token] - first;
            if (head < 0)
                continue;
            if (RelationFamilies.IsSubject(article.Relations[token]))
                has[head] |= HasSubject;
            else if (article.Relations[token] == Complement && token - first < head)
                (has[head], any) = ((byte)(has[head] | HasComplement), true);
        }
        for (var verb = first; any && verb < end; verb++)
            if (has[verb - first] == HasComplement && Is(Tensed, article.Tags[verb]))
                MendAt(article, first, verb);
    }

    /// <summary>"Sources close to the talks said", "a person familiar with the plan said": what stands so between a subject and its verb tells who the subject is.</summary>
    private static void KeepWhole(TaggedArticle article, int first, int end)
    {
        for (var noun = first; noun + 2 < end; noun++)
        {
            var (next, verb) = (noun + 1, article.Heads[noun]);
            if (verb > next && article.Relations[noun] == Subject && article.Heads[next] == verb && Is(Describing, article.Tags[next]) && HasPhrase(article, next, verb))
                (article.Heads[next], article.Relations[next]) = (noun, Describes);
        }
    }

    /// <summary>Whether a phrase hangs on a token before the verb: "close" alone is an adverb, "close to the talks" is not.</summary>
    private static bool HasPhrase(TaggedArticle article, int token, int verb)
    {
        for (var after = token + 2; after < verb; after++)
            if (article.Heads[after] == token && article.Relations[after] == Modifier)
                return true;
        return false;
    }

    private static void MendAt(TaggedArticle article, int first, int verb)
    {
        var start = verb;
        while (start > first && verb - start < Longest && Is(Following, article.Tags[start - 1]))
            start--;
        if (start == verb || start == first || !Is(Before, article.Tags[start - 1]))
            return;
        var noun = NounOf(article.Tags, start, verb);
        if (noun < 0 || HangsOn(article, verb, start))
            return;
        for (var token = start; token < verb; token++)
            if (token != noun && (article.Heads[token] < start || article.Heads[token] >= verb) && article.Tags[token] != Adverb)
                Hang(article, token, noun);
        (article.Heads[noun], article.Relations[noun]) = (verb, Subject);
        FreeBefore(article, first, start, verb);
    }

    /// <summary>What stands before the comma and hangs on the subject behind it belongs to the complement.</summary>
    private static void FreeBefore(TaggedArticle article, int first, int start, int verb)
    {
        var complement = start - 1;
        while (complement >= first && !(article.Heads[complement] == verb && article.Relations[complement] == Complement))
            complement--;
        if (complement < first)
            return;
        for (var token = first; token < start; token++)
            if (token != complement && article.Heads[token] >= start && article.Heads[token] < verb)
                article.Heads[token] = complement;
    }

    /// <summary>The last noun of the phrase that a range begins with, or the quantifier before its preposition ("one of them"); -1 for none.</summary>
    private static int NounOf(byte[] tags, int start, int end)
    {
        var noun = -1;
        for (var token = start; token < end && Is(Leading, tags[token]); token++)
            if (Is(Nominal, tags[token]) || noun < 0 && token + 1 < end && tags[token + 1] == Preposition)
                noun = token;
        return noun;
    }

    /// <summary>Whether a verb hangs, however far up, on a token of the range before it: to hang that on the verb would be a cycle.</summary>
    private static bool HangsOn(TaggedArticle article, int verb, int start)
    {
        var head = article.Heads[verb];
        for (var steps = 0; head >= 0 && (head < start || head >= verb); head = article.Heads[head])
            if (++steps > LongestChain)
                return true;
        return head >= 0;
    }

    private static void Hang(TaggedArticle article, int token, int noun)
    {
        article.Heads[token] = noun;
        if (token < noun && !Is(BeforeNoun, article.Relations[token]))
            article.Relations[token] = Compound;
    }
}
