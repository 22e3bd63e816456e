using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Finds whom a pronoun means: among those spoken of shortly before it who agree in number and sex, the one that weighs
/// most (near, subject, often spoken of, last called so; after Lappin and Leass 1994).
/// </summary>
internal sealed class PronounResolver(SourceText text, NameMap names, NameBook book, Discourse discourse)
{
    private const int FarthestSentence = 4, FarthestSame = 1, LongestCredit = 8;
    private const double SentenceStep = 1.0, Subject = 1.0, Topic = 0.5, OtherVoice = 2.0, PerMention = 0.12, SameAsBefore = 0.6, KnownSex = 0.6, Bystander = 1.2, LastSpeaker = 0.25, AfterQuotation = 0.5, InOwnContent = 1.5, PlaceCost = 1.0, DoubtfulPerson = 1.0, Unnamed = 0.25, Asker = 1.0, Tie = 0.15;

    private const SourceWord Personal = SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.They;
    private readonly Dictionary<SourceWord, SourceEntity> before = [];

    public bool IsPronoun(int token) => text.Is(token, Personal) && !text.IsNoun(token);

    /// <summary>Whom the pronoun means, and another who fits as well; null where nobody fits.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="isSource">Whether it is the source of an attribution.</param>
    /// <param name="voice">Whoever says it, and so means somebody else; or null.</param>
    public (SourceEntity? Best, SourceEntity? Rival) Resolve(int token, bool isSource, SourceEntity? voice)
    {
        var word = text.Lexicon.EachWords.Contains(text.Text.Forms[token]) ? SourceWord.They : text.Forms[token] & Personal;
        SourceEntity? best = null, second = null;
        double bestScore = double.MinValue, secondScore = double.MinValue;
        for (var i = 0; i < discourse.Recent.Count; i++)
        {
            var entity = discourse.Recent[i];
            if (entity == voice || entity.Naming == Naming.Author || !Agrees(entity, word) || IsTooFar(entity, token) || IsCoArgument(entity, token))
                continue;
            var score = Score(entity, token, word) - (isSource && IsInOwnContent(entity, token) ? InOwnContent : 0);
            if (score >= bestScore)
                (second, secondScore, best, bestScore) = (best, bestScore, entity, score);
            else if (score > secondScore)
                (second, secondScore) = (entity, score);
        }
        if (text.IsTitle(token))
            best = null;
        best ??= Ahead(token, word) ?? (text.IsTitle(token) ? Foremost(word) : FarBack(word));
        if (best is null)
            return default;
        // What a quotation calls "he" is no thread that goes on outside of it.
        if (voice is null)
            before[word] = best;
        if (best.Sex == Sex.Unknown && best.IsPerson && (!text.IsQuoted(token) || best.Last >= 0 && text.Text.Quotations[token] == text.Text.Quotations[best.Last]))
            best.Sex = SexOf(word);
        return (best, bestScore - secondScore < Tie ? second : null);
    }

    private static bool Agrees(SourceEntity entity, SourceWord word) => word switch
    {
        SourceWord.He => entity.IsPerson && entity.Sex != Sex.Female,
        SourceWord.She => entity.IsPerson && entity.Sex != Sex.Male,
        SourceWord.It => entity.Kind is SourceKind.Organization or SourceKind.Outlet or SourceKind.Document or SourceKind.Other && !entity.IsPlural,
        _ => entity.IsPlural || entity.Kind is SourceKind.Organization or SourceKind.Outlet or SourceKind.Public,
    };

    private static Sex SexOf(SourceWord word) => word switch
    {
        SourceWord.He => Sex.Male,
        SourceWord.She => Sex.Female,
        _ => Sex.Unknown,
    };

    private bool IsTooFar(SourceEntity entity, int token) => Math.Abs(text.SentenceOf(token) - text.SentenceOf(entity.Last)) > FarthestSentence;

    /// <summary>"Roe told her", "Roe offered to drive her", "to a friend she wrote": what hangs on one verb is two people.</summary>
    private bool IsCoArgument(SourceEntity entity, int token)
    {
        var head = text.View.Tree.HeadOf(token);
        if (head < 0)
            return false;
        if (text.IsSubject(token))
            return IsObject(entity, head, text.SentenceOf(token)) || IsModified(entity, head, token);
        if (text.IsPossessivePronoun(token))
            return false;
        var acting = text.ActingVerb(token);
        return entity.LastWasSubject && text.View.Tree.HeadOf(entity.Last) is var verb && (verb == head || verb == acting) || ActsInClause(entity, acting, token);
    }

    /// <summary>"The coach whom she declines to name": a clause about somebody calls them by its first word alone.</summary>
    private bool IsModified(SourceEntity entity, int verb, int token)
    {
        if (!text.IsRelativeClause(verb) || text.View.Tree.HeadOf(verb) != entity.Last)
            return false;
        for (var between = entity.Last + 1; between < token; between++)
            if (text.Is(between, SourceWord.Relative))
                return true;
        return false;
    }

    /// <summary>"Roe, who worked with her": who acts in the relative clause is the one before it.</summary>
    private bool ActsInClause(SourceEntity entity, int verb, int token)
    {
        if (verb < 0 || !text.IsRelativeClause(verb) || text.View.Tree.HeadOf(verb) != entity.Last)
            return false;
        for (var between = entity.Last + 1; between < token; between++)
            if (text.Is(between, SourceWord.Relative) && text.IsSubject(between) && text.View.Tree.HeadOf(between) == verb)
                return true;
        return false;
    }

    /// <summary>Whether the sentence has it before as object of a verb; a name that "according to" stands before may be its subject, too.</summary>
    private bool IsObject(SourceEntity entity, int verb, int sentence)
    {
        for (var i = entity.Heads.Count - 1; i >= 0 && text.SentenceOf(entity.Heads[i]) == sentence; i--)
            if (text.View.Tree.HeadOf(entity.Heads[i]) == verb && !text.IsSubject(entity.Heads[i]) && entity.Heads[i] < verb && !IsCredited(entity.Heads[i]))
                return true;
        return false;
    }

    /// <summary>"According to Roe, she left".</summary>
    private bool IsCredited(int head)
    {
        for (var token = head - 1; token >= Math.Max(text.SentenceAt(head).FirstToken, head - LongestCredit); token--)
            if (text.Lexicon.CreditingWords.Contains(text.Text.Forms[token]))
                return true;
        return false;
    }

    /// <summary>"Roe has fled, she added": whoever speaks is seldom called by name within what they say.</summary>
    private bool IsInOwnContent(SourceEntity entity, int token) =>
        !entity.LastWasTopic && names.IndexAt(entity.Last) >= 0 && text.SentenceOf(entity.Last) == text.SentenceOf(token) && text.IsInComplement(entity.Last, text.View.Tree.HeadOf(token));

    private double Score(SourceEntity entity, int token, SourceWord word)
    {
        var score = -SentenceStep * (text.SentenceOf(token) - text.SentenceOf(entity.Last));
        score += entity.LastWasSubject ? Subject : entity.LastWasTopic ? Topic : 0;
        score -= text.IsQuoted(entity.Last) && !text.IsQuoted(token) ? OtherVoice : 0;
        score += PerMention * Math.Min(entity.Mentions.Count, 6);
        score += before.GetValueOrDefault(word) == entity && text.SentenceOf(token) - text.SentenceOf(entity.Last) <= FarthestSame ? SameAsBefore : 0;
        score += entity.Sex != Sex.Unknown ? KnownSex : 0;
        score += entity == discourse.Speaker ? IsAfterQuotation(token) ? LastSpeaker + AfterQuotation : LastSpeaker : 0;
        score -= entity.IsProper || entity.IsSource || IsTopicBefore(entity, token) ? 0 : Bystander;
        score -= entity is { IsProper: false, IsPlural: false, Naming: Naming.Anonymous } ? Unnamed : 0;
        score -= Asks(entity, token) ? Asker : 0;
        score -= entity.IsPlace || word == SourceWord.They && (!entity.IsPlural || entity.Kind == SourceKind.Document) ? PlaceCost : 0;
        score -= word is SourceWord.He or SourceWord.She && entity.IsProper && !entity.IsSurelyPerson ? DoubtfulPerson : 0;
        return score;
    }

    /// <summary>"The coach asked what he would do. 'Nothing,' he said": whoever asks does not answer.</summary>
    private bool Asks(SourceEntity entity, int token)
    {
        if (!entity.LastWasSubject || text.IsPassiveSubject(entity.Last) || text.SentenceOf(token) - text.SentenceOf(entity.Last) > FarthestSame || text.IsQuoted(token))
            return false;
        var verb = text.View.Tree.HeadOf(entity.Last);
        return verb >= 0 && verb < token && text.Lexicon.AskingVerbs.Contains(text.Text.Lemmas[verb]) && (text.SentenceOf(token) > text.SentenceOf(verb) || text.IsInComplement(token, verb));
    }

    /// <summary>"I knew it." She asked for mercy: whoever was quoted goes on.</summary>
    private bool IsAfterQuotation(int token) =>
        text.SentenceAt(token).FirstToken is > 0 and var first && text.KindOf(first - 1) == TokenKind.CloseQuote && !text.IsQuoted(token);

    /// <summary>Whether the sentence just before is about it.</summary>
    private bool IsTopicBefore(SourceEntity entity, int token) => entity.LastWasTopic && text.SentenceOf(token) - text.SentenceOf(entity.Last) is 0 or 1;

    /// <summary>"He" where nobody near fits: the last person by name who does.</summary>
    private SourceEntity? FarBack(SourceWord word) =>
        word is SourceWord.He or SourceWord.She ? discourse.Latest(entity => entity is { IsProper: true, FullNames: > 0, Naming: Naming.Named } && Agrees(entity, word)) : null;

    /// <summary>"Why she quit", in a headline: the one of whom the article speaks most.</summary>
    private SourceEntity? Foremost(SourceWord word)
    {
        SourceEntity? best = null;
        foreach (var entity in book.All)
            if (Agrees(entity, word) && entity.Mentions.Count > (best?.Mentions.Count ?? 0))
                best = entity;
        return best;
    }

    /// <summary>"In her speech, Roe said": the next name of the sentence, where nobody came before.</summary>
    private SourceEntity? Ahead(int token, SourceWord word)
    {
        var end = text.SentenceAt(token).EndToken;
        for (var next = token + 1; next < end; next++)
            if (names.IndexAt(next) is var name and >= 0 && Agrees(book.Entities[name], word))
                return book.Entities[name];
        return null;
    }
}
