using static Attribution.Tagging.TagMasks;

namespace Attribution.Tagging;

/// <summary>
/// Mends sentences that end with who said so ("The rest are safe, Officer Roe said", "Homes are dark, says the operator Roe"), where a
/// greedy parser, which meets the clause last, has hung the two upon each other as no sentence does. Linear in the sentence.
/// </summary>
internal static class ClauseBehindContent
{
    private static readonly ulong Tensed = Tags("VBD", "VBZ", "VBP");
    private static readonly ulong Finite = Tensed | Tags("MD");
    private static readonly ulong Verbal = Tensed | Tags("VBN");
    private static readonly ulong Following = Tags("IN", "VBN", "VBG", "RB") | Leading;
    private static readonly ulong Closing = Tags(".", "''", "-RRB-");
    private static readonly ulong Behind = Relations("punct", "nmod", "nmod:tmod", "advmod");
    private static readonly ulong Mistaken = Relations("nsubj", "nsubjpass", "advcl", "acl", "nmod", "dep", "appos", "parataxis");
    private static readonly ulong Loose = Relations("punct", "cc", "advmod", "mark", "aux", "auxpass", "neg");
    private static readonly ulong Auxiliary = Relations("aux", "auxpass", "neg");
    private static readonly ulong Impossible = Relations("acl:relcl", "acl", "dep");
    private static readonly byte Comma = (byte)TagSet.IndexOf(",");
    private static readonly byte Mark = (byte)RelationSet.IndexOf("mark");
    private static readonly byte Joined = (byte)RelationSet.IndexOf("conj");
    private static readonly byte Root = (byte)RelationSet.IndexOf("root");
    private static readonly byte Subject = (byte)RelationSet.IndexOf("nsubj");
    private static readonly byte Complement = (byte)RelationSet.IndexOf("ccomp");
    private static readonly byte Adverbial = (byte)RelationSet.IndexOf("advcl");

    public static void Mend(TaggedArticle article, int first, int end)
    {
        while (end > first && Is(Closing, article.Tags[end - 1]))
            end--;
        var root = RootOf(article, first, end);
        if (root < 0)
            return;
        if (Unlinked(article, first, end, root) is > 0 and var last)
            root = Swap(article, root, last);
        if (Is(Verbal, article.Tags[root]))
            MendLast(article, first, end, root);
        MendInverted(article, first, end, root);
    }

    /// <summary>The one root of a sentence, or -1.</summary>
    private static int RootOf(TaggedArticle article, int first, int end)
    {
        var root = -1;
        for (var token = first; token < end; token++)
            if (article.Heads[token] < 0)
            {
                if (root >= 0)
                    return -1;
                root = token;
            }
        return root;
    }

    /// <summary>"Prices fell, data showed": the last word if the tree joins it to the root as a second clause, though no word joins them; else -1.</summary>
    private static int Unlinked(TaggedArticle article, int first, int end, int root)
    {
        var verb = end - 1;
        if (verb <= root || !Is(Tensed, article.Tags[verb]) || article.Heads[verb] != root || article.Relations[verb] != Joined)
            return -1;
        var segment = verb;
        while (segment > first && Is(Following, article.Tags[segment - 1]))
            segment--;
        return segment < verb && segment > root && article.Tags[segment - 1] == Comma && HasFinite(article, first, segment) ? verb : -1;
    }

    private static int Swap(TaggedArticle article, int root, int verb)
    {
        (article.Heads[verb], article.Relations[verb]) = (-1, Root);
        (article.Heads[root], article.Relations[root]) = (verb, Complement);
        return verb;
    }

    /// <summary>"…, Officer Roe said": what stands before the last comma and has a verb with tense is what he said, not the subject's beginning.</summary>
    private static void MendLast(TaggedArticle article, int first, int end, int verb)
    {
        for (var token = verb + 1; token < end; token++)
            if (article.Heads[token] == verb && !Is(Behind, article.Relations[token]) || Is(Finite, article.Tags[token]))
                return;
        var start = verb;
        while (start > first && article.Heads[start - 1] == verb && Is(Auxiliary, article.Relations[start - 1]))
            start--;
        var segment = start;
        while (segment > first && Is(Following, article.Tags[segment - 1]))
            segment--;
        if (segment == start || segment == first || article.Tags[segment - 1] != Comma || !Is(Leading, article.Tags[segment]) || !HasFinite(article, first, segment))
            return;
        if (OnlyChild(article, first, segment, verb) is not (>= 0 and var clause))
            return;
        // "a month earlier, data showed": what stands before the comma is no part of the subject behind it.
        for (var token = first; token < segment; token++)
            if (article.Heads[token] >= segment && article.Heads[token] < verb)
                article.Heads[token] = clause;
        if (Is(Mistaken, article.Relations[clause]) && !(article.Relations[clause] == Adverbial && HasMark(article, first, clause)))
            article.Relations[clause] = Complement;
    }

    private static bool HasFinite(TaggedArticle article, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (Is(Finite, article.Tags[token]))
                return true;
        return false;
    }

    /// <summary>The one token before a place that hangs on the verb as more than an adverb or a comma, or -1.</summary>
    private static int OnlyChild(TaggedArticle article, int first, int end, int verb)
    {
        var only = -1;
        for (var token = first; token < end; token++)
            if (article.Heads[token] == verb && !Is(Loose, article.Relations[token]))
            {
                if (only >= 0)
                    return -1;
                only = token;
            }
        return only;
    }

    private static bool HasMark(TaggedArticle article, int first, int clause)
    {
        for (var token = first; token < clause; token++)
            if (article.Heads[token] == clause && article.Relations[token] == Mark)
                return true;
        return false;
    }

    /// <summary>"…, says the grid operator Roe": a verb right behind a comma that ends with a noun phrase is no relative clause without its pronoun.</summary>
    private static void MendInverted(TaggedArticle article, int first, int end, int root)
    {
        var verb = end - 1;
        while (verb > first && Is(Leading, article.Tags[verb]))
            verb--;
        if (verb == end - 1 || verb <= first + 1 || verb <= root || !Is(Tensed, article.Tags[verb]) || article.Tags[verb - 1] != Comma || !Is(Impossible, article.Relations[verb]))
            return;
        var noun = end - 1;
        while (noun > verb && !Is(Nominal, article.Tags[noun]))
            noun--;
        if (noun == verb || !HasFinite(article, first, verb))
            return;
        for (var token = verb + 1; token < end; token++)
            if (token != noun && (article.Heads[token] <= verb))
                article.Heads[token] = noun;
        (article.Heads[noun], article.Relations[noun]) = (verb, Subject);
        Swap(article, root, verb);
    }
}
