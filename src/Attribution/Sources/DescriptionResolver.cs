using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Finds whom a common noun phrase means: somebody spoken of before, where it points back, or somebody new; and says of
/// a new one whether the article names it.
/// </summary>
internal sealed class DescriptionResolver(SourceText text, NameMap names, NameBook book, Discourse discourse, DescriptionReader reader, GroupBook groups)
{
    // Whoever owns anything else ("the minister's warning") is the one who speaks.
    private const SourceWord Known = SourceWord.AgeSuffix | SourceWord.MassDocument | SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.OrganizationNoun | SourceWord.OfficialBody
        | SourceWord.OutletNoun | SourceWord.DocumentNoun | SourceWord.GroupNoun;

    private const int SpeakerSentences = 5;
    private readonly Dictionary<uint, List<(Description Description, SourceEntity Entity)>> known = [];
    private readonly bool hasRivals = book.All.Count(entity => entity is { IsPerson: true, FullNames: > 0 }) > 1;
    private readonly LeadResolver lead = new(text, book);
    private readonly TogetherResolver together = new(text, book, discourse, groups);
    private readonly CompanyFinder companies = new(text, book);
    private readonly MemberBodyFinder members = new(text, book, discourse);
    private readonly BodyResolver bodies = new(text, names, discourse, new CompanyFinder(text, book));
    private readonly EpithetResolver epithets = new(text, names, book, discourse);
    private TokenRange range;
    private bool isSource;

    /// <summary>Whether a phrase speaks of one or some of those who were met before.</summary>
    public bool IsPartOf(SourcePhrase phrase) => reader.IsPartOf(phrase) && (text.IsNoun(phrase.Head) || text.Is(phrase.Head, SourceWord.Relative) || LatestGroup() is not null);

    /// <summary>Whom a phrase means; one that an attribution marked off is an apposition only between commas: "in Hull, a manager said".</summary>
    public SourceEntity Resolve(SourcePhrase phrase, bool isMarked = false)
    {
        (range, isSource) = (phrase.Range, isMarked);
        var description = reader.Read(phrase);
        var whole = reader.IsPartOf(phrase) ? Whole(phrase, description) : BareNumber(description);
        var entity = whole is not null ? New(description, whole) : Apposed(phrase, description, isMarked) ?? Likened(description) ?? Find(description) ?? New(description, null);
        if (entity.Class == SourceClass.UnidentifiedDocument && (description.IsDefinite || description.HasMaker) || entity is { Kind: SourceKind.Document, Naming: Naming.Collective } && description.HasMaker)
            (entity.Naming, entity.Class) = (Naming.Named, SourceClass.NamedDocument);
        else if (entity is { Kind: SourceKind.Organization, Naming: Naming.Anonymous, IsPlural: false } && description is { IsDefinite: true, HasName: true })
            (entity.Naming, entity.Class) = (Naming.Named, SourceClass.NamedOrganization);
        Remember(description.Noun, description, entity);
        if (description.Form != description.Noun)
            Remember(description.Form, description, entity);
        return entity;
    }

    /// <summary>The group of which "two of the people" and "one of them" are a part; null where the article has not spoken of it.</summary>
    private SourceEntity? Whole(SourcePhrase phrase, Description d) =>
        text.IsNoun(phrase.Head) ? discourse.Latest(entity => IsUnnamedGroup(entity) && entity.HeadNoun == d.Noun) : LatestGroup();

    /// <summary>"One said" after "three nurses": one of them.</summary>
    private SourceEntity? BareNumber(Description d) =>
        text.Is(d.Head, SourceWord.QuantifierOne) && text.IsNumber(d.Head) && d.Modifiers.Count == 0 && !d.IsRestricted ? LatestGroup() : null;

    private SourceEntity? LatestGroup() => discourse.Latest(IsUnnamedGroup);

    private static bool IsUnnamedGroup(SourceEntity entity) => entity is { Kind: SourceKind.People, Naming: Naming.Anonymous };

    /// <summary>"The Gazette, a weekly that": the name before the comma.</summary>
    private SourceEntity? Apposed(SourcePhrase phrase, Description d, bool isMarked)
    {
        var before = phrase.Range.First - 2;
        var name = names.IndexAt(before);
        if (name < 0 || d.IsPlural || text.KindOf(before + 1) != TokenKind.Comma || !(d.HasArticle || d.IsOwned || d.IsDefinite && !isMarked))
            return null;
        if (isMarked && text.KindOf(Math.Min(phrase.Range.End, text.Count - 1)) != TokenKind.Comma && !IsNarrowed(d, phrase.Range.End))
            return null;
        var entity = book.Entities[name];
        return d.Is(SourceWord.PersonNoun) ? entity.IsPerson ? entity : null
            : d.Is(SourceWord.OrganizationNoun | SourceWord.OutletNoun) && entity.IsBody && !entity.IsPlace ? entity : null;
    }

    /// <summary>"For someone who never ran, Roe is fast": whom a sentence that opens so is about.</summary>
    private SourceEntity? Likened(Description d)
    {
        var sentence = text.SentenceAt(d.Head);
        if (!d.Is(SourceWord.Those) || !d.Is(SourceWord.PersonNoun) || d.IsPlural || d.First != sentence.FirstToken + 1 || !text.IsLink(sentence.FirstToken))
            return null;
        for (var token = d.Head + 1; token < sentence.EndToken; token++)
            if (names.At(token) is { } name && name.Head == token && text.IsTopic(token) && book.Entities[names.IndexAt(token)] is { IsPerson: true } subject)
                return subject;
        return discourse.Latest(entity => entity is { IsPerson: true, IsProper: true });
    }

    /// <summary>"The Harbour Fund, a group set up in May", "Jane Roe, an adviser hired in May": a participle or "that" goes on, not the sentence.</summary>
    private bool IsNarrowed(Description d, int next) =>
        d.Is(SourceWord.PersonNoun) && IsReduced(next) || d.Is(SourceWord.OrganizationNoun | SourceWord.OutletNoun) && (text.IsApposition(d.Head) || text.IsParticiple(next) || text.Is(next, SourceWord.Relative));

    /// <summary>"These people": the unnamed group that was spoken of last.</summary>
    private bool IsPointed(Description d) =>
        d is { IsPlural: true, IsRestricted: false, Modifiers.Count: 0 } && d.Is(SourceWord.Those) && d.First == d.Head - 1 && text.Lexicon.Groups.Demonstratives.Contains(text.Text.Forms[d.First]);

    /// <summary>"Hired last week, said": a participle, whatever the tagger took it for, since the verb of the sentence comes behind its comma.</summary>
    private bool IsReduced(int participle)
    {
        if (!text.IsVerb(participle) || text.Lexicon.SpeakingVerbs.Contains(text.Text.Lemmas[participle]))
            return false;
        for (var token = participle + 1; token < text.SentenceAt(participle).EndToken - 1; token++)
            if (text.KindOf(token) is TokenKind.Comma or TokenKind.OpenQuote)
                return text.KindOf(token) == TokenKind.Comma && text.IsFinite(token + 1);
        return false;
    }

    private SourceEntity? Find(Description d)
    {
        if (d.IsNumber && together.Counted(d, range) is { } counted)
            return counted;
        if (together.CanMean(d) && together.Find(d, Alike(d), range) is { } group)
            return group;
        if (members.Find(d) is { } body)
            return body;
        if (IsPointed(d) && LatestGroup() is { } those)
            return those;
        if (d.IsNew || d.IsCounted)
            return null;
        if (d.IsOwned && d.Owner is not null && !d.Is(Known) && !(d.IsPlural && (d.Speaks || d.IsOpen || d.IsContender)))
            return d.Owner;
        if (d.Is(SourceWord.OutletNoun) && !d.IsPlural && !d.HasMaker)
            return FindOutlet(d);
        if (d.HasArticle && !d.IsDefinite && !d.IsOwned)
            return text.Is(d.First, SourceWord.QuantifierOne) && (text.IsDeterminer(d.First) || LeadResolver.IsLead(text, d.Head)) ? lead.ByRole(d) ?? (d.Is(SourceWord.OrganizationNoun) ? lead.ByPlace(d) : lead.NextParagraph(d)) : null;
        if (d.Is(SourceWord.PersonNoun | SourceWord.AgeSuffix) && !d.IsPlural)
            return d.IsUsualBody && !d.IsOwned ? ByRole(d) ?? Alike(d) ?? FindOrganization(d) ?? TopicBefore(d) ?? companies.Find(d) : FindPerson(d);
        if (d.Is(SourceWord.GenericOrganization) && !d.IsPlural && d.IsDefinite && !d.IsOwned && d.Modifiers.Count == 0)
            return TopicBefore(d) ?? companies.Find(d) ?? bodies.Find(d);
        if (d.Is(SourceWord.OrganizationNoun | SourceWord.OfficialBody) && !d.IsPlural)
            return Alike(d) ?? FindOrganization(d) ?? companies.Find(d);
        return Alike(d);
    }

    /// <summary>"the newspaper": the outlet named last; "a newspaper": the only one that the article names.</summary>
    private SourceEntity? FindOutlet(Description d)
    {
        if (d.Name is { Kind: SourceKind.Outlet } itself)
            return itself;
        var named = book.All.FindAll(entity => entity.Kind == SourceKind.Outlet);
        if (d.HasArticle || named.Count == 1)
            return named.Count == 1 ? named[0] : null;
        return discourse.Latest(entity => entity.Kind == SourceKind.Outlet && !entity.IsPlural) ?? named.FirstOrDefault();
    }

    private SourceEntity? FindPerson(Description d)
    {
        if (!d.IsDefinite && !d.IsOwned)
            return d.Is(SourceWord.OfficeNoun) ? Alike(d) : null;
        if (!d.IsOwned && epithets.OfAge(d) is { } aged)
            return aged;
        var isWithheld = lead.IsWithheld(d.Head);
        var named = isWithheld || d.Is(SourceWord.SourceWord) ? null : ByRole(d);
        var alike = Alike(d);
        if (!isWithheld && !d.IsOwned && (named is null || !epithets.IsNear(named, d)) && alike is not { IsSource: true, IsProper: false } && SpeakerWithoutRole(d) is { } speaker)
            return speaker;
        if (named is not null || alike is not null)
            return named is not null && (alike is null || named.Last >= alike.Last) ? named : alike;
        if (!d.IsOwned && Only(d) is { } only)
            return only;
        if (d.IsDefinite && !d.IsHeadline && (OnlySuch(d) ?? (d.Is(SourceWord.PersonSubset) ? LastUnnamed(d) : null)) is { } unnamed)
            return unnamed;
        if (d.Owner is { IsProper: true, IsPerson: true } owner && text.Lexicon.FamilyNouns.Contains(d.Noun))
            return Relative(d, owner);
        if ((d.IsHeadline || text.IsTitle(d.Head)) && together.Foremost(d) is { } foremost)
            return foremost;
        if (d.Is(SourceWord.OfficeNoun | SourceWord.SourceWord | SourceWord.SpokespersonNoun) || d.IsHeadline || isWithheld)
            return d.IsHeadline || text.IsTitle(d.Head) ? lead.NextParagraph(d) : null;
        if (lead.ByPlace(d) is { } coming)
            return coming;
        if (isSource && text.Lexicon.ContenderNouns.Contains(d.Noun))
            return d.Owner is { IsPerson: true } rival ? together.Foremost(d, rival) : Epithet(d) ?? together.Foremost(d);
        return d.IsOwned || d.IsRestricted || d.Is(SourceWord.PersonSubset) || text.Lexicon.EventRoles.Contains(d.Noun) ? null : Epithet(d) ?? lead.First(d) ?? Protagonist(d);
    }

    /// <summary>"The RNC member" after "a committee member": the only one that the article has.</summary>
    private SourceEntity? OnlySuch(Description d)
    {
        if (!known.TryGetValue(d.Noun, out var earlier))
            return null;
        var such = earlier.Where(pair => pair.Description is { IsPlural: false, HasArticle: true }).Select(pair => pair.Entity).Distinct().ToList();
        return such is [{ Naming: Naming.Anonymous, IsSource: true } only] && together.IsClose(only, d) ? only : null;
    }

    /// <summary>"The aide" just after "a White House official": the one without name who spoke.</summary>
    private SourceEntity? LastUnnamed(Description d) =>
        discourse.Latest(entity => entity.IsSource) is { Naming: Naming.Anonymous, IsPerson: true } last && epithets.IsNear(last, d) ? last : null;

    /// <summary>"Her husband" after Jane Roe, in an article with one other Roe who is a man: he.</summary>
    private SourceEntity? Relative(Description d, SourceEntity owner)
    {
        var sex = d.Is(SourceWord.WomanNoun) ? Sex.Female : d.Is(SourceWord.ManNoun) ? Sex.Male : Sex.Unknown;
        var namesakes = book.All.FindAll(entity => entity != owner && entity is { IsPerson: true, FullNames: > 0 } && (sex == Sex.Unknown || entity.Sex == sex)
            && text.Text.Forms[entity.Name.End - 1] == text.Text.Forms[owner.Name.End - 1] && !text.Lexicon.FamilyNouns.All.Any(noun => noun != d.Noun && entity.HasRole(noun)));
        return namesakes is [var only] ? only : null;
    }

    /// <summary>Whom the words describe as the article has not done before; from then on it is one of their roles.</summary>
    private SourceEntity? Epithet(Description d)
    {
        var bearer = epithets.Bearer(d, isSource);
        if (d.Is(SourceWord.PersonNoun) && text.Lexicon.RivalRoles.Exists(rivals => rivals.Contains(d.Noun)))
            bearer?.AddRole(d.Noun);
        return bearer;
    }

    /// <summary>"The singer", of whom the article has not said so: the person that it is about.</summary>
    private SourceEntity? Protagonist(Description d) =>
        isSource && together.Protagonist(d) is { } person && !epithets.IsOther(person, d) && !epithets.ActsBefore(person, d) ? person : null;

    /// <summary>The last to speak in the paragraph, if the article has given no role of theirs yet: this is the role.</summary>
    private SourceEntity? SpeakerWithoutRole(Description d)
    {
        if (d.Is(SourceWord.PersonSubset | SourceWord.SourceWord | SourceWord.SpokespersonNoun))
            return null;
        return discourse.Latest(entity => entity.IsSource) is { IsProper: true, IsPerson: true, HasRoles: false } speaker && epithets.IsNear(speaker, d) && !epithets.IsOther(speaker, d) && !epithets.ActsBefore(speaker, d)
            && text.View.ParagraphOf(speaker.Last) == text.View.ParagraphOf(d.Head) ? speaker : null;
    }

    /// <summary>"the senator": the named person of whom the article says so, the latest where there are several.</summary>
    private SourceEntity? ByRole(Description d)
    {
        SourceEntity? best = null;
        var bestMatched = -1;
        foreach (var entity in book.All)
        {
            if (!entity.IsPerson || !entity.HasRole(d.Noun) || Conflicts(d, entity))
                continue;
            var matched = d.Matched(entity);
            if (d.Modifiers.Count > 0 && matched == 0 || matched < bestMatched || matched == bestMatched && !IsBetter(entity, best!))
                continue;
            (best, bestMatched) = (entity, matched);
        }
        return best;
    }

    /// <summary>Whether one with the same role was met later; of those not met yet, whether the article names it more often.</summary>
    private bool IsBetter(SourceEntity entity, SourceEntity best) =>
        Weight(entity) is var weight && weight == Weight(best) ? weight < 0 && entity.Names > best.Names : weight > Weight(best);

    /// <summary>"The Vermont senator" where the article has one senator alone: what it adds is news.</summary>
    private SourceEntity? Only(Description d)
    {
        if (d.Is(SourceWord.OfficeNoun | SourceWord.PersonSubset | SourceWord.SourceWord | SourceWord.SpokespersonNoun))
            return null;
        var holders = book.All.FindAll(entity => entity.IsPerson && entity.HasRole(d.Noun) && !Conflicts(d, entity));
        return holders is [var only] && only.Last >= 0 ? only : null;
    }

    /// <summary>Where an entity was last met; one that speaks counts as met later.</summary>
    private int Weight(SourceEntity entity) =>
        entity.Last < 0 ? -1 : text.SentenceOf(entity.Last) + (entity.IsSource ? SpeakerSentences : 0);

    /// <summary>"Her husband" is neither she nor any other woman.</summary>
    private bool Conflicts(Description d, SourceEntity entity) =>
        d.Owner is not null && d.Owner == entity || LeadResolver.IsOtherSex(entity, d) || d.Owner is { IsBody: true } body && IsOfOther(entity, body);

    /// <summary>"The union … its president" is not "Ann Roe, president of the board".</summary>
    private bool IsOfOther(SourceEntity entity, SourceEntity body)
    {
        var hasOther = false;
        for (var token = entity.Description.First; token < entity.Description.End; token++)
        {
            if (!text.IsNounOf(token, SourceWord.OrganizationNoun | SourceWord.OrganizationNameWord) || text.IsNounOf(token, SourceWord.PersonNoun))
                continue;
            if (text.Text.Lemmas[token] == body.HeadNoun || text.HasWord(body.Name, text.Text.Lemmas[token]) || text.HasWord(body.Name, text.Text.Forms[token]))
                return false;
            hasOther = true;
        }
        return hasOther;
    }

    /// <summary>The latest description with the same noun whose words cover these.</summary>
    private SourceEntity? Alike(Description d) => Alike(d, d.Noun) ?? (d.Form == d.Noun ? null : Alike(d, d.Form));

    private SourceEntity? Alike(Description d, uint word)
    {
        if (!known.TryGetValue(word, out var earlier))
            return null;
        // A headline stands before all that it can mean, so the first is the nearest.
        var isAhead = text.IsTitle(d.Head);
        for (var i = 0; i < earlier.Count; i++)
            if (earlier[isAhead ? i : earlier.Count - 1 - i] is var (description, entity) && (IsAlike(d, description, entity, isAhead) || IsSamePapers(d, entity)))
                return entity;
        return null;
    }

    private void Remember(uint word, Description description, SourceEntity entity)
    {
        if (!known.TryGetValue(word, out var list))
            known[word] = list = [];
        list.Add((description, entity));
    }

    private static bool IsAlike(Description d, Description earlier, SourceEntity entity, bool isAhead)
    {
        if (earlier.IsPlural != d.IsPlural)
            return false;
        if (d.IsPlural && d.Is(SourceWord.PersonSubset) && !d.IsOpen && !earlier.IsOpen && !earlier.IsCounted && entity.Naming == Naming.Anonymous && (IsBareRole(d) || IsBareRole(earlier) && (d.IsOwned || d.HasName)))
            return true;
        if (d.IsOwned && d.Owner is not null)
            return earlier.Owner == d.Owner;
        if (d.IsOwned || d.IsOpen != earlier.IsOpen)
            return false;
        var pointsBack = d.IsDefinite || isAhead || d.Is(SourceWord.SourceWord);
        if (d.IsPlural && (!pointsBack && earlier.IsCounted != d.IsCounted || d.IsDefinite && d.IsRestricted && entity.Naming == Naming.Collective))
            return false;
        if (!isAhead && !d.IsDefinite && d.IsRestricted != earlier.IsRestricted || !d.IsDefinite && d.IsRestricted && d.Is(SourceWord.SourceWord))
            return false;
        return Covers(entity, d) && (pointsBack || earlier.Modifiers.Count == d.Modifiers.Count) && (d.Owner is null || earlier.Owner == d.Owner);
    }

    /// <summary>"Advisers", who are "her advisers" elsewhere in the article.</summary>
    private static bool IsBareRole(Description d) => d is { IsOwned: false, IsRestricted: false, HasNumber: false, IsCounted: false, Modifiers.Count: 0, Owner: null };

    /// <summary>"Emails show" after "Clinton's emails": documents are called so without article.</summary>
    private static bool IsSamePapers(Description d, SourceEntity entity) =>
        d.Is(SourceWord.DocumentNoun) && d.IsPlural && d.First == d.Head && !d.IsOpen && !d.IsRestricted && !d.IsOwned && d.Modifiers.Count == 0
        && entity is { Kind: SourceKind.Document, Naming: Naming.Named, IsPlural: true };

    private static bool Covers(SourceEntity entity, Description d)
    {
        foreach (var modifier in d.Modifiers)
            if (!entity.HasRole(modifier))
                return false;
        return true;
    }

    /// <summary>"The regulator": the body that the sentence before is about, where no word tells another.</summary>
    private SourceEntity? TopicBefore(Description d) =>
        d.IsDefinite && d.Modifiers.Count == 0 && !d.IsRestricted ? discourse.Latest(entity => entity is { Kind: SourceKind.Organization, IsBody: true, IsProper: true, IsPlace: false, LastWasTopic: true } && !companies.IsOther(d, entity) && text.SentenceOf(d.Head) - text.SentenceOf(entity.Last) == 1) : null;

    private SourceEntity? FindOrganization(Description d)
    {
        if (!d.IsDefinite || d.IsOwned)
            return null;
        return discourse.Latest(entity => entity.IsBody && text.HasWord(entity.Name, d.Noun));
    }

    /// <summary>"The researchers" after a study that a reader can look up: its authors stand on its first page.</summary>
    private bool IsSigned(Description d) =>
        d is { IsDefinite: true, IsPlural: true, IsOwned: false, IsRestricted: false, IsCounted: false, IsNew: false, Modifiers.Count: 0 } && text.Lexicon.AuthorNouns.Contains(d.Noun)
        && discourse.Latest(entity => entity is { Kind: SourceKind.Document, IsPlural: false } && (entity.Naming == Naming.Named || entity.IsProper)) is not null;

    private SourceEntity New(Description d, SourceEntity? group)
    {
        var (naming, kind, sourceClass) = group is null ? IsSigned(d) ? DescriptionJudge.Signers : DescriptionJudge.Judge(d, hasRivals) : DescriptionJudge.PartOfGroup(d.IsSingle || !d.IsPlural && !d.IsCounted);
        var entity = new SourceEntity
        {
            Kind = kind,
            Naming = naming,
            Class = sourceClass,
            Name = range,
            IsPlural = group is null && d.IsPlural || kind is SourceKind.People or SourceKind.Public,
            HeadNoun = d.Noun,
            Group = group,
            Owner = d.Owner,
            Sex = d.Is(SourceWord.WomanNoun) ? Sex.Female : d.Is(SourceWord.ManNoun) ? Sex.Male : Sex.Unknown,
        };
        foreach (var modifier in d.Modifiers)
            entity.AddRole(modifier);
        return entity;
    }
}
