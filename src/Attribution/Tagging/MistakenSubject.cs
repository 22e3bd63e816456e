using static Attribution.Tagging.TagMasks;

namespace Attribution.Tagging;

/// <summary>
/// Mends trees that no sentence has, where a greedy parser took the wrong words for a subject: a second subject right behind
/// a preposition or an infinitive ("a neighbour who came to support him said"), a quantifier with its verb hung below it ("many in the
/// industry think"), a participle at the head of the sentence ("Opening the case, Roe said"). Linear in the sentence.
/// </summary>
internal static class MistakenSubject
{
    private static readonly ulong Tensed = Tags("VBD", "VBZ", "VBP", "MD");
    private static readonly ulong Bare = Tags("VB");
    private static readonly ulong Infinitive = Tags("TO");
    private static readonly ulong Governing = Tags("IN", "TO", "VB", "VBG");
    private static readonly ulong Quantifier = Tags("JJ", "JJR", "JJS", "DT", "CD", "NN", "NNS");
    private static readonly ulong Relative = Tags("WP", "WDT", "WP$", "WRB");
    private static readonly ulong BelowNoun = Relations("ccomp", "dep", "parataxis");
    private static readonly byte Preposition = (byte)TagSet.IndexOf("IN");
    private static readonly byte Gerund = (byte)TagSet.IndexOf("VBG");
    private static readonly byte Comma = (byte)TagSet.IndexOf(",");
    private static readonly byte Subject = (byte)RelationSet.IndexOf("nsubj");
    private static readonly byte ClauseSubject = (byte)RelationSet.IndexOf("csubj");
    private static readonly byte Adverbial = (byte)RelationSet.IndexOf("advcl");
    private static readonly byte Object = (byte)RelationSet.IndexOf("dobj");
    private static readonly byte Modifier = (byte)RelationSet.IndexOf("nmod");
    private static readonly byte Mark = (byte)RelationSet.IndexOf("mark");
    private static readonly byte Case = (byte)RelationSet.IndexOf("case");

    public static void Mend(TaggedArticle article, int first, int end)
    {
        MendQuantifier(article, first, end);
        MendOpening(article, first, end);
        for (var second = first + 2; second < end; second++)
            if (article.Relations[second] == Subject && article.Heads[second] > second)
                MendSecond(article, first, second);
    }

    /// <summary>Of two subjects of a verb, the second hangs on the preposition or the infinitive right before it.</summary>
    private static void MendSecond(TaggedArticle article, int first, int second)
    {
        var start = second;
        while (start > first && article.Heads[start - 1] == second)
            start--;
        var govern = start - 1;
        if (article.Heads[start] == second && article.Relations[start] == Case)
            govern = start;
        if (govern <= first || !IsGoverned(article, govern, second) || !HasSubjectBefore(article, first, govern, article.Heads[second]))
            return;
        if (article.Tags[govern] != Preposition && govern < start)
            (article.Heads[second], article.Relations[second]) = (govern, Object);
        else if (article.Heads[govern - 1] != second)
        {
            (article.Heads[second], article.Relations[second]) = (govern - 1, Modifier);
            (article.Heads[govern], article.Relations[govern]) = (second, Case);
        }
    }

    /// <summary>Whether a word that takes an object stands right before the second subject, and is neither its verb nor what opens an adverbial clause.</summary>
    private static bool IsGoverned(TaggedArticle article, int govern, int second)
    {
        var verb = article.Heads[second];
        var opensClause = article.Relations[govern] == Mark && article.Relations[verb] == Adverbial;
        return Is(Governing, article.Tags[govern]) && govern != verb && !opensClause;
    }

    private static bool HasSubjectBefore(TaggedArticle article, int first, int end, int verb)
    {
        for (var token = first; token < end; token++)
            if (article.Heads[token] == verb && article.Relations[token] == Subject && Is(Leading, article.Tags[token]))
                return true;
        return false;
    }

    /// <summary>"Many in the industry think": the quantifier is the subject of the verb that hangs on it.</summary>
    private static void MendQuantifier(TaggedArticle article, int first, int end)
    {
        for (var verb = first + 3; verb < end; verb++)
        {
            var quantifier = article.Heads[verb];
            if (quantifier < first || quantifier >= verb - 2 || !Is(Tensed | Bare, article.Tags[verb]) || !Is(BelowNoun, article.Relations[verb])
                || !Is(Quantifier, article.Tags[quantifier]) || article.Tags[quantifier + 1] != Preposition || !IsPhrase(article, quantifier + 1, verb))
                continue;
            (article.Heads[verb], article.Relations[verb]) = (article.Heads[quantifier], article.Relations[quantifier]);
            (article.Heads[quantifier], article.Relations[quantifier]) = (verb, Subject);
            for (var token = quantifier + 2; token < verb; token++)
                if (article.Heads[token] == verb && article.Relations[token] == Modifier)
                    article.Heads[token] = quantifier;
        }
    }

    /// <summary>Whether a stretch has no verb with tense, no comma and no relative word.</summary>
    private static bool IsPhrase(TaggedArticle article, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (Is(Tensed | Relative | Infinitive, article.Tags[token]) || article.Tags[token] == Comma || article.Relations[token] == Subject)
                return false;
        return true;
    }

    /// <summary>"Opening the case at the court, Simon Roe said": the name after the comma is the subject, not the participle.</summary>
    private static void MendOpening(TaggedArticle article, int first, int end)
    {
        if (article.Tags[first] != Gerund || article.Relations[first] != ClauseSubject || article.Heads[first] is not (> 0 and var verb))
            return;
        var comma = first;
        while (comma < verb && article.Tags[comma] != Comma)
            comma++;
        if (verb - comma < 2 || NounOf(article, comma + 1, verb) is not (>= 0 and var noun))
            return;
        for (var token = comma + 1; token < verb; token++)
            if (token != noun && article.Heads[token] <= comma && article.Heads[token] >= first)
                article.Heads[token] = noun;
        article.Relations[first] = Adverbial;
        (article.Heads[noun], article.Relations[noun]) = (verb, Subject);
    }

    private static int NounOf(TaggedArticle article, int start, int end)
    {
        var noun = -1;
        for (var token = start; token < end && Is(Leading, article.Tags[token]); token++)
            if (Is(Nominal, article.Tags[token]))
                noun = token;
        return noun;
    }
}
