using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Sources;

/// <summary>Cuts a source's words into the phrases of its members ("Roe and Doe" is two), each with its head.</summary>
internal sealed class PhraseReader(SourceText text, NameMap names)
{
    private const int LongestLead = 3, LongestQuoted = 8, LongestCited = 14, FarthestKnower = 9, FarthestCited = 60;
    private readonly MemberReader members = new(text, names);
    private readonly ApposedNames apposed = new(text, names);

    /// <summary>Adds the phrases of a source in text order; none where the words hold no noun.</summary>
    /// <param name="source">The words.</param>
    /// <param name="marked">The head that the attribution gives them.</param>
    /// <param name="phrases">What they are added to.</param>
    public void Read(TokenRange source, int marked, List<SourcePhrase> phrases)
    {
        var first = source.First;
        var end = source.End;
        if (Actor(source) is { } actor)
        {
            phrases.Add(new SourcePhrase(actor.Range, actor.Range.First, actor.Head, -1));
            return;
        }
        if (text.IsDateline(first) && text.DatelineEnd(text.View.ParagraphOf(first)) is var spoken && spoken < end)
            first = spoken;
        while (first < end && (IsClock(first) || !IsPhraseStart(first) && AfterLead(first, end) == first))
            first++;
        while (end > first && !text.IsPart(end - 1))
            end--;
        end = Completed(first, end);
        first = WithQuantity(AfterAside(AfterOpening(first, end), end, marked));
        if (end > first && text.IsNoun(end - 1) && names.At(end) is { Kind: SourceKind.Account })
            end++;
        while (first < end && Phrase(first, end) is { } phrase)
        {
            if (members.Read(phrase, phrases))
                return;
            var next = Conjunct(phrase, end);
            phrases.Add(next < 0 ? phrase : phrase with { Range = new TokenRange(first, next - 1) });
            if (next < 0)
                return;
            first = next;
        }
    }

    /// <summary>"17:20" before the entry of a live report: "17:20 Minister: stay away".</summary>
    private bool IsClock(int token) =>
        text.KindOf(token) == TokenKind.Number && token == text.SentenceAt(token).FirstToken && text.Text.Article.TextOf(token).Contains(':');

    /// <summary>"Jane Roe, prosecuting, said": the name before a participle that was taken for the source.</summary>
    private NameMention? Actor(TokenRange source) =>
        source.Count == 1 && text.IsGerund(source.First) && text.KindOf(source.First - 1) == TokenKind.Comma && text.KindOf(source.End) == TokenKind.Comma ? names.At(source.First - 2) : null;

    /// <summary>"On the main issue of the day, most voters" right before a verb: what a preposition opens the sentence with ends at its comma.</summary>
    private int AfterOpening(int first, int end)
    {
        if (first >= end || first - 1 != text.SentenceAt(first).FirstToken || !text.IsLink(first - 1) || text.Lexicon.CreditingWords.Contains(text.Text.Forms[first - 1]) || !text.IsFinite(end) && !text.IsParticiple(end))
            return first;
        for (var token = first + 1; token < end - 1; token++)
            if (text.Lexicon.TimeNouns.Contains(text.Text.Lemmas[token]) && text.IsPlural(token) && (text.IsNoun(token + 1) || text.IsAdjective(token + 1)))
                return token + 1;
            else if (text.KindOf(token) == TokenKind.Comma)
                return Head(token + 1, end, out _) is var head and >= 0 && (text.IsNoun(head) || text.IsQuantity(token + 1)) ? token + 1 : first;
        return first;
    }

    /// <summary>
    /// "Thirteen months passed before a judge": where the phrase of the head begins that the attribution gives, if another
    /// clause, an aside or an adjective ("domestic and foreign critics") stands before it.
    /// </summary>
    private int AfterAside(int first, int end, int marked)
    {
        if (marked <= first || marked >= end || !text.IsNoun(marked) || text.Lexicon.TimeNouns.Contains(text.Text.Lemmas[marked]) || Phrase(first, end) is not { Partitive: < 0 } read)
            return first;
        if (read.Head >= marked || names.At(read.Head) is not null || text.Is(read.Head, SourceWord.Relative))
            return first;
        var isAside = text.IsNoun(read.Head) ? text.IsSubject(marked) && !text.IsSubject(read.Head) : text.IsAdjective(read.Head) && text.Is(read.Head + 1, SourceWord.Coordinator);
        for (var token = read.Head + 1; token < marked && !isAside; token++)
            isAside = text.IsFinite(token);
        return isAside ? Math.Max(first, Around(marked).First) : first;
    }

    /// <summary>"Both", "one" or "seven" before a source that was cut to "candidates", "one of" before "whom": it decides who they are.</summary>
    private int WithQuantity(int first)
    {
        var before = first - 1;
        if (before < 0 || first >= text.Count)
            return first;
        if (text.Is(first, SourceWord.Relative) && text.Is(before, SourceWord.PartitiveLink) && text.Is(before - 1, SourceWord.QuantifierOne) && text.IsNumber(before - 1))
            return before - 1;
        var isQuantity = before >= text.SentenceAt(first).FirstToken && (text.Is(before, SourceWord.QuantifierOne | SourceWord.QuantifierBounded) || text.IsDeterminer(before) && text.Is(before, SourceWord.QuantifierOpen));
        return isQuantity && text.IsPart(first) && names.At(first) is null && !text.IsDeterminer(first) && !text.Is(first, SourceWord.QuantifierBounded) ? before : first;
    }

    /// <summary>
    /// A source that was cut off after "and", or after "by" in "figures released by", goes on to the end of the next member, and one cut off after a role
    /// ("Democratic nominee") to the end of the name.
    /// </summary>
    private int Completed(int first, int end)
    {
        if (end > first && end < text.Count && names.At(end) is { Kind: SourceKind.Person } named && named.Range.First == end && text.SentenceOf(end) == text.SentenceOf(first) && (IsRole(end - 1) || IsTitle(first, end)))
            return named.Range.End;
        if (end - first < 2 || !text.Is(end - 1, SourceWord.Coordinator) && !(text.Lexicon.MakerLinks.Contains(text.Text.Forms[end - 1]) && text.IsParticiple(end - 2)))
            return end;
        return Head(end, text.SentenceAt(first).EndToken, out var coreEnd) >= 0 ? BeforeShowing(end, coreEnd) : end - 1;
    }

    /// <summary>"This newspaper" in "this newspaper show", which the tagger took for a noun.</summary>
    private int BeforeShowing(int first, int end)
    {
        for (var token = first + 1; token < end; token++)
            if (text.Lexicon.ShowingVerbs.Contains(text.Text.Lemmas[token]) && text.IsNoun(token - 1))
                return token;
        return end;
    }

    /// <summary>"Chairman of the bench" before "Ann Roe": a role without article, with what it is of.</summary>
    private bool IsTitle(int first, int end) => !text.IsDeterminer(first) && IsRole(Head(first, end, out var coreEnd)) && text.Is(coreEnd, SourceWord.PartitiveLink);

    /// <summary>Adds whom a newsroom cites for what it says: "CNN, citing two officials, reported".</summary>
    /// <param name="relation">The attribution.</param>
    /// <param name="phrases">Its source, to which they are added.</param>
    public void ReadCited(AttributionRelation relation, List<SourcePhrase> phrases)
    {
        if (phrases is not [var only] || names.At(only.Head) is not { Kind: SourceKind.Outlet } || relation.CueHead < 0 || text.Lexicon.CitingWords.Contains(text.Text.Forms[relation.CueHead]))
            return;
        for (var token = relation.Source.First + 1; token < Math.Min(text.SentenceAt(relation.Source.First).EndToken - 1, relation.CueHead + FarthestCited); token++)
            if (text.Lexicon.CitingWords.Contains(text.Text.Forms[token]) && text.IsGerund(token) && !text.IsQuoted(token) && !relation.Content.Any(piece => piece.Contains(token)))
            {
                var end = token + 1;
                while (end < text.SentenceAt(token).EndToken && end < token + LongestCited && text.IsPart(end) && !text.IsFinite(end))
                    end++;
                var count = phrases.Count;
                Read(new TokenRange(token + 1, end), -1, phrases);
                for (var i = count; i < phrases.Count; i++)
                    phrases[i] = phrases[i] with { IsCited = true };
                return;
            }
    }

    /// <summary>The phrase around a noun that no attribution has marked off.</summary>
    public SourcePhrase Around(int head)
    {
        var sentence = text.SentenceAt(head);
        var first = head;
        while (first > sentence.FirstToken && text.IsPremodifier(first - 1) && text.IsWord(first - 1))
            first--;
        while (first < head && text.IsVerb(first))
            first++;
        return new SourcePhrase(new TokenRange(first, head + 1), first, head, -1);
    }

    /// <summary>
    /// "Two people who attended the meeting said": whoever speaks where a source was cut to the occasion in a relative
    /// clause; else the phrase itself.
    /// </summary>
    public SourcePhrase Speaker(SourcePhrase phrase)
    {
        if (text.IsProper(phrase.Head))
            return phrase;
        if (Knower(phrase) is { } knower)
            return knower;
        if (!text.IsNounOf(phrase.Head, SourceWord.EventNoun | SourceWord.DocumentNoun))
            return phrase;
        var isRelative = false;
        for (var token = phrase.Head; token >= 0; token = text.View.Tree.HeadOf(token))
        {
            if (isRelative)
                return token < phrase.First && names.At(token) is null && text.IsNounOf(token, SourceWord.PersonNoun | SourceWord.OpenGroup) ? Until(phrase.Range.End, Around(token)) : phrase;
            isRelative = text.IsRelativeClause(token);
        }
        return phrase;
    }

    /// <summary>"Two people with knowledge of the matter said", "officials privy to the talks said": people, where a source was cut to what they know of.</summary>
    private SourcePhrase? Knower(SourcePhrase phrase)
    {
        if (!text.Is(phrase.First - 1, SourceWord.PartitiveLink) && !(text.IsLink(phrase.First - 1) && text.Is(phrase.First - 2, SourceWord.Knowing)) || !text.IsNoun(phrase.Head) || (text.Nouns[phrase.Head] & ~(SourceWord.DocumentNoun | SourceWord.EventNoun)) != 0)
            return null;
        for (var token = phrase.First - 1; token >= text.SentenceAt(phrase.Head).FirstToken && token > phrase.First - FarthestKnower && text.IsWord(token) && (!text.IsFinite(token) || text.Is(token, SourceWord.Knowing)); token--)
            if (names.At(token) is null && text.IsPlural(token) && text.IsNounOf(token, SourceWord.PersonNoun | SourceWord.OpenGroup))
                return Until(phrase.Range.End, Around(token));
        return null;
    }

    private static SourcePhrase Until(int end, SourcePhrase phrase) => phrase with { Range = phrase.Range with { End = end }, Speaks = true };

    private bool IsPhraseStart(int token) =>
        text.IsPart(token) && !(text.IsLink(token) && !text.Is(token, SourceWord.Relative | SourceWord.They | SourceWord.Definite))
        && !text.Is(token, SourceWord.Coordinator);

    private SourcePhrase? Phrase(int first, int end)
    {
        var partitive = -1;
        var coreFirst = AfterLead(first, end);
        var head = Head(coreFirst, end, out var coreEnd);
        if (head < 0)
            return new SourcePhrase(new TokenRange(first, end), first, first, -1);
        while (coreEnd + 1 < end && text.Is(coreEnd, SourceWord.PartitiveLink) && IsPartitive(head)
            && Head(AfterLead(coreEnd + 1, end), end, out var innerEnd) is var inner and >= 0)
            (partitive, coreFirst, head, coreEnd) = (partitive < 0 ? head : partitive, coreEnd + 1, inner, innerEnd);
        if (coreEnd + 1 < end && text.Lexicon.AmongWords.Contains(text.Text.Forms[coreEnd]) && !text.IsNounOf(head, SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.DocumentNoun)
            && names.At(head) is null && Head(AfterLead(coreEnd + 1, end), end, out var amongEnd) is var among and >= 0)
            (coreFirst, head, coreEnd) = (coreEnd + 1, among, amongEnd);
        if (coreEnd + 1 < end && text.IsLink(coreEnd) && text.Lexicon.DocumentParts.Contains(text.Text.Lemmas[head])
            && Head(AfterLead(coreEnd + 1, end), end, out var wholeEnd) is var whole and >= 0 && IsDocument(whole))
            (coreFirst, head, coreEnd) = (coreEnd + 1, whole, wholeEnd);
        if (coreEnd + 1 < end && text.Lexicon.CalledWords.Contains(text.Text.Forms[coreEnd]) && names.At(coreEnd + 1) is { IsPlace: false } called && called.Head < end)
            head = called.Head;
        else if (partitive < 0 && apposed.Bearer(first, end) is var bearer and >= 0)
            head = bearer;
        else if (Titled(coreFirst, head, coreEnd, end) is var titled and >= 0)
            head = titled;
        else if (Apposed(head, coreEnd, end) is var name and >= 0)
            head = name;
        return new SourcePhrase(new TokenRange(first, end), coreFirst, head, partitive);
    }

    private bool IsDocument(int head) => names.At(head) is { } name ? name.Kind == SourceKind.Document : text.IsNounOf(head, SourceWord.DocumentNoun);

    /// <summary>Skips "more than" and "at least".</summary>
    private int AfterLead(int first, int end)
    {
        var hash = 0u;
        for (var token = first; token < Math.Min(end - 1, first + LongestLead); token++)
        {
            hash = token == first ? text.Text.Forms[token] : SourceLexicon.Join(hash, text.Text.Forms[token]);
            if ((text.Lexicon.Of(hash) & SourceWord.QuantityLead) != 0 && (text.IsQuantity(token + 1) || text.Is(token + 1, SourceWord.QuantifierOne) && text.IsQuantity(token + 2)))
                return token + 1;
        }
        return first;
    }

    /// <summary>The name in "actor and singer Jane Roe" and "chairman of the bench Jane Roe", which is one person, or -1.</summary>
    private int Titled(int first, int head, int coreEnd, int end)
    {
        if (coreEnd + 1 < end && IsRole(head) && text.Is(coreEnd, SourceWord.Definite) && names.At(coreEnd + 1) is { HasTitle: true } reverend && reverend.Head < end)
            return reverend.Head;
        if (names.At(end - 1) is { Kind: SourceKind.Person } bearer && bearer.Range.End == end && bearer.Range.First > coreEnd + 1 && !text.IsLink(bearer.Range.First - 1) && IsTitle(first, end))
            return bearer.Head;
        if (!IsRole(head) || coreEnd >= end || !text.Is(coreEnd, SourceWord.Coordinator) || text.IsDeterminer(coreEnd + 1))
            return -1;
        var next = Head(coreEnd + 1, end, out _);
        return next >= 0 && names.At(next) is { Kind: SourceKind.Person or SourceKind.Other } name && (name.HasTitle || name.Range.First > coreEnd + 1) ? next : -1;
    }

    /// <summary>A common noun for one person, without name.</summary>
    private bool IsRole(int head) => head >= 0 && names.At(head) is null && text.IsNounOf(head, SourceWord.PersonNoun | SourceWord.OpenGroup) && !text.IsPlural(head);

    private bool IsPartitive(int head) =>
        !text.IsProper(head) && (text.Is(head, SourceWord.Partitive) || text.IsNounOf(head, SourceWord.Partitive));

    /// <summary>The last noun before the core ends; a pronoun or adjective where there is no noun.</summary>
    private int Head(int first, int end, out int coreEnd)
    {
        var head = -1;
        coreEnd = first;
        while (coreEnd < end)
        {
            if (names.At(coreEnd) is { } name && name.Head < end)
            {
                head = name.Head;
                coreEnd = Math.Max(coreEnd, name.Range.End - 1) + 1;
                continue;
            }
            if (AfterQuoted(coreEnd, head, end) is var quoted && quoted > coreEnd)
            {
                coreEnd = quoted;
                continue;
            }
            if (EndsCore(coreEnd, head, first))
                break;
            if (!text.IsPossessive(coreEnd) && (text.IsNoun(coreEnd) || head < 0 || !text.IsNoun(head)))
                head = coreEnd;
            coreEnd++;
        }
        return text.Is(head, SourceWord.SelfWord) ? head : Owner(first, head);
    }

    /// <summary>The bank in "the bank's own", where a source was cut off there; else the head itself.</summary>
    private int Owner(int first, int head) =>
        head - 2 >= first && text.IsAdjective(head) && text.IsPossessive(head - 1) && text.IsNoun(head - 2) ? head - 2 : head;

    /// <summary>"the 'Harbour Nights' actress", "a 'super PAC' that": skips quoted words before a noun, and else the mark before them.</summary>
    private int AfterQuoted(int token, int head, int end)
    {
        if (text.KindOf(token) != TokenKind.OpenQuote || head >= 0 && text.IsNoun(head))
            return token;
        for (var close = token + 1; close < Math.Min(end, token + LongestQuoted); close++)
            if (text.KindOf(close) == TokenKind.CloseQuote)
                return close + 1 < end && text.IsNoun(close + 1) ? close + 1 : token + 1;
        return token;
    }

    private bool EndsCore(int token, int head, int first)
    {
        if (!text.IsPart(token) || text.Is(token, SourceWord.Coordinator))
            return true;
        if (token == first)
            return false;
        if (IsLateParticiple(token, head))
            return false;
        if (text.IsLink(token) || text.IsFinite(token) || head == token - 1 && text.Is(head, SourceWord.Those) && text.IsParticiple(token) && !text.IsNoun(token + 1))
            return true;
        var afterNoun = head == token - 1 && text.IsNoun(head);
        if (afterNoun && (IsTime(token) || text.IsAdjective(token) && IsTime(token + 1)))
            return true;
        if (afterNoun && text.IsPlural(head) && text.IsGerund(token) && (!text.IsNoun(token + 1) || text.IsProper(token + 1)))
            return true;
        var modified = token + 1;
        while (text.IsAdjective(token) && text.IsAdjective(modified) && text.SentenceOf(modified) == text.SentenceOf(token) && modified < token + LongestLead)
            modified++;
        var modifies = (text.IsAdjective(token) || text.IsParticiple(token)) && text.IsNoun(modified) && !text.Is(modified, SourceWord.NotAName);
        modifies |= text.IsNumber(token) && text.IsNoun(token + 1);
        return afterNoun && !text.IsNoun(token) && !text.IsPossessive(token) && !modifies;
    }

    /// <summary>"hacked" in "recently hacked documents", where the tagger took it for the verb of the sentence.</summary>
    private bool IsLateParticiple(int token, int head) =>
        head == token - 1 && text.IsAdverb(head) && text.IsVerb(token) && (text.IsNoun(token + 1) || text.IsAdjective(token + 1));

    /// <summary>"month" in "a poll last month", not "Saturday" in "the Saturday debate".</summary>
    private bool IsTime(int token) =>
        text.IsNoun(token) && text.Lexicon.TimeNouns.Contains(text.Text.Forms[token]) && !text.IsNoun(token + 1) && !text.IsPossessive(token + 1);

    /// <summary>
    /// The name in "another partner at the firm, her cousin Jane Roe", or -1. After "for" it is not that of whoever they work for:
    /// "a spokeswoman for the developer, Jane Roe".
    /// </summary>
    private int Apposed(int head, int coreEnd, int end)
    {
        var isFirm = text.IsPlural(head) && text.Lexicon.FirmNouns.Contains(text.Text.Lemmas[head]);
        if (names.At(head) is not null || text.IsPlural(head) && !text.Is(head, SourceWord.They) && !isFirm || coreEnd >= end)
            return -1;
        var comma = coreEnd;
        var isFor = IsRole(head) && text.Is(coreEnd, SourceWord.CauseLink);
        while (comma < end && text.KindOf(comma) != TokenKind.Comma)
            if (isFor && !text.IsFinite(comma) && !text.Is(comma, SourceWord.Relative))
                comma++;
            else if (text.IsFinite(comma) || text.Is(comma, SourceWord.Relative) || names.At(comma) is { IsPlace: false, Kind: SourceKind.Person } || comma > coreEnd && IsRole(comma))
                return -1;
            else
                comma++;
        if (comma + 1 >= end || comma > coreEnd && !IsRole(head))
            return -1;
        var apposed = Head(comma + 1, end, out _);
        if (names.At(apposed) is not { Kind: not SourceKind.Document, IsPlace: false } name)
            return -1;
        var isBody = name.Kind is SourceKind.Organization or SourceKind.Outlet;
        if (isFirm)
            return isBody && name.Range.First == comma + 1 ? name.Head : -1;
        return name.Kind == SourceKind.Person || name.Range.First == comma + 1 && (!isBody || text.Is(head, SourceWord.They) || text.IsNounOf(head, SourceWord.OrganizationNoun)) ? name.Head : -1;
    }

    /// <summary>Where the next member begins after "and", or -1: bare nouns ("hawks and doves") are one group.</summary>
    private int Conjunct(SourcePhrase phrase, int end)
    {
        var complement = false;
        for (var token = phrase.Head + 1; token < end - 1; token++)
        {
            if (text.KindOf(token) == TokenKind.Comma && text.Is(token + 1, SourceWord.Coordinator))
                continue;
            if (text.Is(token, SourceWord.Coordinator))
                return BeginsMember(token, end) && !(complement && IsComplement(token + 1)) ? token + 1 : -1;
            if (text.KindOf(token) == TokenKind.Comma || text.IsLink(token) && !text.Is(token, SourceWord.PartitiveLink))
                return -1;
            complement |= text.Is(token, SourceWord.PartitiveLink) && names.At(phrase.Head) is null;
        }
        return -1;
    }

    /// <summary>A body or place after "leaders of the House and": it goes with the one before it.</summary>
    private bool IsComplement(int token) => names.At(token) is { } name && (name.IsPlace || name.Kind is SourceKind.Organization or SourceKind.Outlet);

    private bool BeginsMember(int coordinator, int end)
    {
        var next = coordinator + 1;
        if (text.Is(next, SourceWord.Definite | SourceWord.QuantifierOne | SourceWord.He | SourceWord.She | SourceWord.They | SourceWord.NewWord))
            return true;
        return names.At(next) is { } name && name.Head < end || names.At(coordinator - 1) is not null || text.Is(coordinator - 1, SourceWord.He | SourceWord.She);
    }
}
