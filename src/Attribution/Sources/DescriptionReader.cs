using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Reads the determiners, quantifiers, owners and modifiers of a common noun phrase.</summary>
internal sealed class DescriptionReader(SourceText text, NameMap names, SourceEntity?[] resolved)
{
    private const int FarthestEvent = 6, LastHeadline = 4, FarthestSubject = 40, MostDigits = 3;
    private const SourceWord Known = SourceWord.AgeSuffix | SourceWord.MassDocument | SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.OrganizationNoun | SourceWord.OfficialBody
        | SourceWord.OutletNoun | SourceWord.DocumentNoun | SourceWord.GroupNoun | SourceWord.Anybody | SourceWord.NewWord | SourceWord.QuantifierBounded | SourceWord.SpokespersonNoun;

    /// <summary>The sentence looked at last, and whether people were interviewed in it.</summary>
    private (int Sentence, bool IsAsked) asked = (-1, false);

    private readonly PublicationReader publications = new(text);

    private const SourceWord Pronouns = SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.They;

    public Description Read(SourcePhrase phrase)
    {
        var description = new Description
        {
            First = phrase.First,
            Speaks = phrase.Speaks || phrase.IsCited,
            IsShown = phrase.IsCited || text.IsSubject(phrase.Head) && text.View.Tree.HeadOf(phrase.Head) is var verb and >= 0 && text.Lexicon.ShowingVerbs.Contains(text.Text.Lemmas[verb]),
            IsPossible = text.MayAct(phrase.Head) && !(text.Is(phrase.Head + 1, SourceWord.Who) && text.ActedInPast(phrase.Head + 1)),
            IsBoundedRole = text.Lexicon.Groups.BoundedRoles.Contains(text.Text.Lemmas[phrase.Head]),
            IsOfKind = text.Lexicon.Groups.KindNouns.Contains(text.Text.Lemmas[phrase.Head]),
            IsTribunal = text.Lexicon.Groups.Tribunals.Contains(text.Text.Lemmas[phrase.Head]),
            IsOrdinal = text.Is(phrase.Head - 1, SourceWord.Definite) && text.Lexicon.Groups.Ordinals.Contains(text.Text.Forms[phrase.Head]),
            IsPast = text.ActedInPast(phrase.Head),
            Head = phrase.Head,
            Noun = text.Text.Lemmas[phrase.Head],
            Form = text.Text.Forms[phrase.Head],
            Words = text.Nouns[phrase.Head] | text.Forms[phrase.Head] | AgeOf(phrase.Head) | (text.IsDemonym(phrase.Head) ? SourceWord.PersonNoun : SourceWord.None),
            Age = text.AgeIn(phrase.Head),
            IsPlural = text.IsPlural(phrase.Head),
            IsBare = text.IsAdjective(phrase.Head) && !text.IsDemonym(phrase.Head) && !text.Is(phrase.First, SourceWord.QuantifierOne) && (text.Is(phrase.Head, SourceWord.OpenGroup) || !text.Is(phrase.Head, SourceWord.PersonNoun)),
            IsRestricted = phrase.Range.End > phrase.Head + 1 && text.IsWord(phrase.Head + 1),
        };
        if (phrase.Partitive >= 0)
            ReadPartitive(phrase.Partitive, description);
        for (var token = phrase.First; token < phrase.Head; token++)
            ReadWord(token, phrase.Head, description);
        if (IsPartOf(phrase))
            (description.IsOpen, description.IsDefinite, description.HasArticle) = (false, false, true);
        else if (phrase.Partitive >= 0 && description.IsDefinite)
            (description.IsOpen, description.IsCounted) = (description.Is(SourceWord.OpenGroup), !description.Is(SourceWord.OpenGroup));
        if (IsPartOf(phrase) && text.Is(phrase.Partitive, SourceWord.QuantifierOne))
            (description.IsSingle, description.IsPlural, description.IsCounted) = (true, false, false);
        if (IsRatio(phrase))
            (description.IsOpen, description.IsCounted) = (true, false);
        if ((text.IsTitle(phrase.Head) || text.SentenceOf(phrase.Head) < LastHeadline && description.Is(SourceWord.PersonNoun) && (!description.Is(SourceWord.OpenGroup) || text.Lexicon.ContenderNouns.Contains(description.Noun))) && IsBareNoun(phrase, description))
            (description.IsDefinite, description.IsHeadline) = (true, !description.IsDefinite && !text.IsTitle(phrase.Head));
        var next = phrase.Head + 1;
        description.IsKnowing = text.Is(next, SourceWord.Knowing) && text.SentenceOf(next) == text.SentenceOf(phrase.Head);
        description.IsBounded = description.IsKnowing || next < phrase.Range.End
            && (IsPresent(phrase) || text.Is(next, SourceWord.MemberLink) && IsBody(next + 1, phrase.Range.End)
                || text.Is(next, SourceWord.PartitiveLink) && text.IsNounOf(phrase.Head, SourceWord.OfficeNoun) && names.At(AfterArticle(next + 1)) is { Kind: SourceKind.Organization, IsPlace: false });
        description.IsPopulation = text.Is(next, SourceWord.PlaceLink) && (text.Is(next + 1, SourceWord.QuantifierOpen) || names.At(next + 1) is { IsPlace: true });
        description.IsOfNamed = text.Is(next, SourceWord.PartitiveLink) && names.IndexAt(AfterArticle(next + 1)) >= 0;
        description.IsFaction = description.IsPlural && description.Is(SourceWord.OpenGroup) && (text.IsProper(phrase.Head) || text.IsPartyNoun(phrase.Head)) && next < phrase.Range.End && text.IsLink(next)
            && names.At(AfterArticle(next + 1)) is { Kind: SourceKind.Organization, IsPlace: false, Range.Count: > 1 }
            || description.IsPlural && text.IsPartyNoun(phrase.Head) && phrase.Head == phrase.First + 1 && text.IsProper(phrase.First) && text.Is(phrase.First, SourceWord.OrganizationName) && !text.Is(next, SourceWord.Who);
        description.IsPressPost = phrase.Head > phrase.First && text.Lexicon.PressPosts.Contains(description.Noun) && text.Lexicon.PressWords.Contains(text.Text.Forms[phrase.Head - 1]);
        description.IsArea = text.Lexicon.AreaNouns.Contains(description.Noun);
        description.IsOpenDocument = text.Lexicon.OpenDocuments.Contains(description.Noun);
        description.IsRegister = description.IsPlural && text.Lexicon.RegisterNouns.Contains(description.Noun) && IsPublic(phrase);
        if (description.IsPlural && IsInterviewed(phrase))
            (description.IsBounded, description.IsNew) = (true, !description.IsDefinite && !description.IsOwned);
        description.HasNameBefore = description.HasName;
        description.IsOfBody = IsOfBody(phrase, description);
        for (var token = phrase.Head + 1; token < phrase.Range.End && !description.HasName; token++)
            Name(token, description);
        if (phrase.Speaks && !description.Is(Known) && text.IsNoun(phrase.Head) && !text.IsProper(phrase.Head) && !description.IsPlural)
            description.Words |= Speaker(description);
        description.IsThing = !phrase.Speaks && (text.IsNoun(phrase.Head) || text.IsDeterminer(phrase.Head) && description.Is(SourceWord.Definite)) && !description.Is(Known);
        description.IsStaff = (description.IsOwned || description.IsDefinite || next < phrase.Range.End && text.Is(next, SourceWord.PartitiveLink) && text.Is(next + 1, SourceWord.Definite)) && text.Lexicon.StaffNouns.Contains(description.Noun);
        description.IsContender = text.Lexicon.ContenderNouns.Contains(description.Noun);
        description.IsOfSmallBody = text.Lexicon.SmallBodyNouns.Contains(description.Noun);
        description.IsOccasion = description.Is(SourceWord.EventNoun) || text.Lexicon.TimeNouns.Contains(description.Noun);
        description.IsNumber = description.IsDefinite && !description.IsRestricted && text.IsNumber(phrase.Head) && text.Lexicon.Numbers.ContainsKey(description.Form);
        if (description.IsNumber)
            description.Number = text.Lexicon.Numbers[description.Form];
        description.IsUsualBody = description is { IsDefinite: true, IsPlural: false } && text.Lexicon.UsualBodies.Contains(description.Noun);
        ReadMaker(phrase, description);
        return description;
    }

    /// <summary>What says something, without a word that tells what it is: "the Harwick ferry line" is a body, others are people.</summary>
    private static SourceWord Speaker(Description description) =>
        description.IsDefinite && description.HasName ? SourceWord.OrganizationNoun
        : description.Is(SourceWord.EventNoun) ? SourceWord.None : SourceWord.PersonNoun;

    /// <summary>"Harwick councillors", "a team at the University of Hull": whose findings or votes are those of the body.</summary>
    private bool IsOfBody(SourcePhrase phrase, Description d)
    {
        var next = phrase.Head + 1;
        if (d.IsCounted || d.IsOpen || d.IsVague || d.IsNew || d.IsOwned)
            return false;
        return d.IsPlural && (!d.IsRestricted || text.Is(next, SourceWord.PlaceLink) && publications.IsDate(next + 1)) && (names.IndexAt(phrase.Head - 1) >= 0 || phrase.Head > phrase.First && text.IsProper(phrase.Head - 1)) && text.Lexicon.Groups.BodiesOfMembers.Find(text.NounOf(phrase.Head)) is not null
            || next < phrase.Range.End && text.Is(next, SourceWord.MemberLink) && text.Lexicon.Groups.InstituteNouns.Contains(text.NounOf(phrase.Head)) && names.At(AfterArticle(next + 1)) is { Kind: SourceKind.Organization, IsPlace: false };
    }

    /// <summary>"Land records", "disclosures filed on Sunday": what kind of register, or when it was handed in.</summary>
    private bool IsPublic(SourcePhrase phrase)
    {
        for (var token = phrase.First; token < phrase.Head; token++)
            if (text.Lexicon.RegisterKinds.Contains(text.Text.Forms[token]))
                return true;
        return text.Lexicon.FiledWords.Contains(text.Text.Forms[Math.Min(phrase.Head + 1, text.Count - 1)]);
    }

    /// <summary>"In interviews, voters said": only so many were asked.</summary>
    private bool IsInterviewed(SourcePhrase phrase)
    {
        if (asked.Sentence != text.SentenceOf(phrase.Head))
            asked = (text.SentenceOf(phrase.Head), HasInterview(text.SentenceAt(phrase.Head)));
        return asked.IsAsked;
    }

    private bool HasInterview(Sentence sentence)
    {
        for (var token = sentence.FirstToken + 1; token < sentence.EndToken; token++)
            if (text.Lexicon.InterviewNouns.Contains(text.Text.Lemmas[token]) && text.IsNoun(token) && text.Is(token - 1, SourceWord.PlaceLink))
                return true;
        return false;
    }

    /// <summary>"By the union" tells who made a document; "seen by the Ledger" does not.</summary>
    private void ReadMaker(SourcePhrase phrase, Description description)
    {
        if (!description.Is(SourceWord.DocumentNoun) && (description.Is(Known) || !text.IsNoun(phrase.Head)))
            return;
        description.HasMaker = description.Is(SourceWord.DocumentNoun) && (phrase.Head + 1 < phrase.Range.End && IsMaker(phrase.Head + 1) || IsMadeBySubject(phrase) || publications.IsFindable(phrase, description));
        for (var token = phrase.Head + 1; token < phrase.Range.End - 1 && token < phrase.Head + FarthestEvent; token++)
        {
            if (!text.Lexicon.MakerLinks.Contains(text.Text.Forms[token]))
                continue;
            var isShown = text.Lexicon.ShownWords.Contains(text.Text.Forms[token - 1]);
            description.HasMaker |= !isShown && (description.Is(SourceWord.DocumentNoun) ? IsMaker(token + 1) : names.IndexAt(AfterArticle(token + 1)) >= 0);
            description.HasName &= !isShown;
            return;
        }
    }

    /// <summary>"The bank issued a report that", "the bank, in a report, has": whoever acts made it.</summary>
    private bool IsMadeBySubject(SourcePhrase phrase)
    {
        var verb = text.View.Tree.HeadOf(phrase.Head);
        if (verb < 0 || !text.IsVerb(verb) || text.IsSubject(phrase.Head) || !text.Is(phrase.First - 1, SourceWord.PlaceLink) && !text.Lexicon.PublishVerbs.Contains(text.Text.Lemmas[verb]))
            return false;
        for (var token = Math.Max(text.SentenceAt(verb).FirstToken, phrase.First - FarthestSubject); token < phrase.First; token++)
            if (text.View.Tree.HeadOf(token) == verb && text.IsSubject(token) && (names.IndexAt(token) >= 0 || resolved[token] is { Naming: Naming.Named }))
                return true;
        return false;
    }

    private bool IsMaker(int token) =>
        text.Is(token, SourceWord.Definite | SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.They) || names.IndexAt(token) >= 0;

    /// <summary>"One of the sources", "two of them": so many of those who were spoken of.</summary>
    public bool IsPartOf(SourcePhrase phrase) =>
        phrase.Partitive >= 0 && (text.Is(phrase.Partitive, SourceWord.QuantifierOne) || text.IsNumber(phrase.Partitive))
        && (text.Is(phrase.First, SourceWord.Definite | SourceWord.They | SourceWord.We | SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.Relative) || HasOwner(phrase));

    private bool HasOwner(SourcePhrase phrase)
    {
        for (var token = phrase.First; token < phrase.Head; token++)
            if (text.IsPossessive(token))
                return true;
        return false;
    }

    /// <summary>"The 43-year-old" is a person.</summary>
    private SourceWord AgeOf(int token)
    {
        var word = text.Text.Article.TextOf(token);
        return word.Length > 0 && char.IsAsciiDigit(word[0]) && word.IndexOf('-') is var hyphen and > 0
            ? text.Lexicon.Of(WordHash.Of(word[(hyphen + 1)..])) & SourceWord.AgeSuffix
            : SourceWord.None;
    }

    /// <summary>"Nine in ten", "about four out of ten voters", also where a source was cut to "10 voters".</summary>
    private bool IsRatio(SourcePhrase phrase)
    {
        var link = phrase.First + 1;
        if (text.IsNumber(phrase.First) && (text.Is(phrase.First - 1, SourceWord.PlaceLink) && text.IsNumber(phrase.First - 2)
                || text.Is(phrase.First - 1, SourceWord.PartitiveLink) && text.IsLink(phrase.First - 2) && text.IsNumber(phrase.First - 3)))
            return true;
        return text.IsNumber(phrase.First) && !text.IsNoun(link)
            && (text.Is(link, SourceWord.PlaceLink) && text.IsNumber(link + 1) || text.Is(link + 1, SourceWord.PartitiveLink) && text.IsNumber(link + 2));
    }

    /// <summary>"Pastor wants", "Poll:": a headline leaves articles out.</summary>
    private static bool IsBareNoun(SourcePhrase phrase, Description d) =>
        d.Is(SourceWord.PersonNoun | SourceWord.DocumentNoun | SourceWord.OutletNoun) && !(d.IsPlural || d.HasArticle || d.IsCounted || d.IsOwned || d.IsNew || d.IsOpen)
        && phrase.Partitive < 0;

    /// <summary>"Supporters at a rally in Hull", "voters interviewed": only so many were there.</summary>
    private bool IsPresent(SourcePhrase phrase)
    {
        for (var token = phrase.Head + 1; token < Math.Min(phrase.Range.End, phrase.Head + FarthestEvent); token++)
            if (text.Is(token, SourceWord.PresentWord) || text.IsNounOf(token, SourceWord.EventNoun) && !text.IsPlural(token))
                return true;
            else if (text.Is(token, SourceWord.Relative) || text.IsFinite(token))
                return false;
        return false;
    }

    /// <summary>A name, or the phrase of a body: "at Citi", "at a private school".</summary>
    private bool IsBody(int token, int end)
    {
        token = AfterArticle(token);
        if (names.IndexAt(token) >= 0)
            return true;
        while (token < end - 1 && text.IsPremodifier(token) && !text.IsNounOf(token, SourceWord.OrganizationNoun))
            token++;
        return token < end && text.IsNounOf(token, SourceWord.OrganizationNoun) && !text.IsPlural(token);
    }

    private int AfterArticle(int token) => text.Is(token, SourceWord.Definite) ? token + 1 : token;

    /// <summary>"Several of them"; "a growing number of voters" is more than anyone could count.</summary>
    private void ReadPartitive(int token, Description description)
    {
        var words = text.Forms[token] | text.Nouns[token];
        description.IsOpen = (words & (SourceWord.PartitiveOpen | SourceWord.QuantifierOpen)) != 0 || token > 0 && text.Lexicon.LargeWords.Contains(text.Text.Forms[token - 1]);
        description.IsCounted = !description.IsOpen;
        description.HasArticle = true;
    }

    private void ReadWord(int token, int head, Description description)
    {
        var words = text.Forms[token];
        description.Number = Math.Max(description.Number, text.Lexicon.Numbers.GetValueOrDefault(text.Text.Forms[token]));
        if (text.Lexicon.EachWords.Contains(text.Text.Forms[token]) && description.Is(SourceWord.PersonNoun | SourceWord.OpenGroup))
            (description.IsPlural, description.IsDefinite, description.IsEach) = (true, true, true);
        description.IsVague |= text.Lexicon.VagueQuantifiers.Contains(text.Text.Forms[token]);
        description.HasNumber |= text.IsNumber(token);
        description.IsCounted |= !description.IsDefinite && !description.IsOwned && description.Is(SourceWord.PersonNoun | SourceWord.OpenGroup) && IsCount(token);
        description.IsPair |= (words & SourceWord.PairWord) != 0;
        if ((words & SourceWord.PairWord) != 0 && (words & SourceWord.They) != 0)
            description.IsDefinite = true;
        else if (text.IsPossessive(token) || text.IsPossessivePronoun(token) || !text.IsNoun(token) && (words & (Pronouns | SourceWord.Relative)) != 0)
            ReadOwner(text.IsPossessive(token) ? token - 1 : token, description);
        else if ((words & SourceWord.NewWord) != 0)
            description.IsNew = true;
        else if ((words & SourceWord.Definite) != 0)
            description.IsDefinite = true;
        else if ((words & SourceWord.QuantifierOpen) != 0 && text.Lexicon.Numbers.ContainsKey(text.Text.Forms[token + 1]))
            description.IsDefinite = true;
        else if ((words & SourceWord.QuantifierOpen) != 0 && !text.IsAdverb(token))
            description.IsOpen = true;
        else if ((words & SourceWord.QuantifierBounded) != 0)
            description.IsCounted = true;
        else if ((words & SourceWord.QuantifierOne) != 0)
            description.HasArticle = true;
        else
            ReadModifier(token, head, description);
        Name(token, description);
    }

    /// <summary>"Ninety-four", "140": so many could be counted, thousands could not.</summary>
    private bool IsCount(int token) =>
        text.IsNumber(token) && !text.Is(token, SourceWord.QuantifierOne) && (text.KindOf(token) == TokenKind.Number ? text.Text.Article.TextOf(token) is { Length: <= MostDigits } digits && !digits.ContainsAnyExceptInRange('0', '9') : !text.Is(token, SourceWord.QuantifierOpen | SourceWord.PartitiveOpen));

    private void Name(int token, Description description)
    {
        if (names.At(token) is not { } name)
            return;
        description.HasName = true;
        description.HasMakerName |= !name.IsPlace;
    }

    private void ReadOwner(int token, Description description)
    {
        description.IsOwned = true;
        description.Owner = token >= 0 ? resolved[token] : null;
        if (token >= 0 && text.IsNoun(token) && !description.Modifiers.Contains(text.Text.Lemmas[token]))
            description.AddModifier(text.Text.Lemmas[token]);
    }

    private void ReadModifier(int token, int head, Description description)
    {
        if (!text.IsWord(token) || (text.Forms[token] & SourceWord.VagueModifier) != 0)
            return;
        if (text.IsNoun(token) || text.IsAdjective(token) || text.IsParticiple(token))
            description.AddModifier(text.Text.Lemmas[token]);
        if (text.Is(token, SourceWord.OutletNoun) && description.Is(SourceWord.OrganizationNoun))
            description.Words |= SourceWord.OutletNoun;
        if (names.IndexAt(token) >= 0)
            description.Name = resolved[token] ?? description.Name;
        if (token == head - 1 && description.Owner is null && description.Is(SourceWord.OrganizationNoun) && names.IndexAt(token) >= 0)
            description.Owner = resolved[token];
    }
}
