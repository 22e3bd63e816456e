using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Finds the people or bodies that "the two senators", "both banks", "the couple" or "the researchers" mean together.</summary>
internal sealed class TogetherResolver(SourceText text, NameBook book, Discourse discourse, GroupBook groups)
{
    private const int GroupSentences = 6, NearSentences = 2, MostTogether = 5, Dominance = 2, ManyNames = 3;

    /// <summary>Whether a phrase is one that can mean several named before, or to come.</summary>
    public bool CanMean(Description d) =>
        d.IsDefinite && !d.IsOwned && !d.IsNew && !d.IsOpen && (d.IsPlural || !d.IsRestricted && text.Lexicon.PairNouns.Contains(d.Noun));

    /// <summary>Whom it means, as a group; null where nobody fits.</summary>
    /// <param name="d">What the phrase says.</param>
    /// <param name="alike">Whoever was called so before, or null.</param>
    /// <param name="range">The phrase.</param>
    public SourceEntity? Find(Description d, SourceEntity? alike, TokenRange range)
    {
        if (!d.IsPlural)
            return alike ?? LatestOf(2, d) ?? LastOf(2, d, range);
        if (d.Is(SourceWord.OrganizationNoun))
            return Bodies(d, range);
        return People(d, alike, range) ?? (alike is null && !d.IsRestricted && text.Lexicon.AuthorNouns.Contains(d.Noun) ? LatestGroup(d) : null);
    }

    /// <summary>"The two", "none of the three": so many who were last spoken of together, or one by one.</summary>
    public SourceEntity? Counted(Description d, TokenRange range) =>
        d.Number > 1 ? LatestOf(d.Number, d) ?? LastOf(d.Number, d, range) : null;

    public bool IsClose(SourceEntity entity, Description d) =>
        entity.Last >= 0 && Math.Abs(text.SentenceOf(d.Head) - text.SentenceOf(entity.Last)) <= GroupSentences;

    /// <summary>"The two senators", "the brothers": people named before of whom the article says so, or who were named together.</summary>
    private SourceEntity? People(Description d, SourceEntity? alike, TokenRange range)
    {
        if (!d.Is(SourceWord.PersonNoun | SourceWord.ManNoun | SourceWord.WomanNoun))
            return null;
        var holders = book.All.FindAll(entity => entity.IsPerson && entity.HasRole(d.Noun) && (IsClose(entity, d) ? d.Modifiers.Count == 0 || d.Matched(entity) > 0 : d.HasName && d.Matched(entity) > 0));
        if (holders.Count == 2 || holders.Count is > 2 and < MostTogether && !d.IsCounted)
            return groups.Of(holders, range);
        if (d.IsEach)
            return LatestGroup(d) ?? (d.Number == 2 ? LastOf(2, d, range) : null);
        if (alike is not null && alike.Members.Count == d.Number && d.Number > 1)
            return alike;
        if (d.IsPair || !d.IsCounted && alike is null && text.Lexicon.FamilyNouns.Contains(d.Noun))
            return LatestOf(2, d) ?? LastOf(2, d, range) ?? Foremost(2, d, range);
        var isContest = d.Number > 1 && !d.IsRestricted && alike is null && text.Lexicon.ContenderNouns.Contains(d.Noun);
        return isContest ? LatestOf(d.Number, d) ?? LastOf(d.Number, d, range) ?? Foremost(d.Number, d, range) : null;
    }

    private SourceEntity? LatestGroup(Description d) => discourse.Latest(entity => entity.Members.Count > 1 && IsClose(entity, d) && AreLike(entity, d));

    private SourceEntity? LatestOf(int number, Description d) => discourse.Latest(entity => entity.Members.Count == number && IsClose(entity, d) && AreLike(entity, d));

    /// <summary>"Both drivers" are not "Main and Depot", of which nothing tells that they are people.</summary>
    private static bool AreLike(SourceEntity group, Description d) => !d.Is(SourceWord.PersonNoun) || group.Members.Any(member => !member.IsPerson || member.IsSurelyPerson);

    /// <summary>"Both men", "the three contenders": so many people who were last spoken of.</summary>
    private SourceEntity? LastOf(int number, Description d, TokenRange range)
    {
        var near = discourse.Recent.Where(entity => entity.IsProper && IsOneOf(entity, d) && entity.IsSurelyPerson && IsClose(entity, d)).TakeLast(number).ToList();
        return near.Count == number ? groups.Of(near, range) : null;
    }

    /// <summary>"The two candidates traded blows", before they are named: those whom the article names most often, by far.</summary>
    private SourceEntity? Foremost(int number, Description d, TokenRange range)
    {
        if (!text.Lexicon.ContenderNouns.Contains(d.Noun))
            return null;
        var named = book.All.Where(entity => entity.FullNames > 0 && IsOneOf(entity, d)).OrderByDescending(entity => entity.Names).Take(number + 1).ToList();
        return StandOut(named, number, d) ? groups.Of(named[..number], range) : null;
    }

    /// <summary>
    /// "Candidate backs plan", "her rival": the one whom the article names most often, beside whoever the other is; null
    /// where two are named as often.
    /// </summary>
    public SourceEntity? Foremost(Description d, SourceEntity? other = null)
    {
        var named = book.All.Where(entity => entity != other && entity.FullNames > 0 && IsOneOf(entity, d)).OrderByDescending(entity => entity.Names).Take(2).ToList();
        return text.Lexicon.ContenderNouns.Contains(d.Noun) && StandOut(named, 1, d) ? named[0] : null;
    }

    /// <summary>"The singer", of whom the article has not said so: the person that it is about, by far.</summary>
    public SourceEntity? Protagonist(Description d)
    {
        var named = book.All.Where(entity => entity.FullNames > 0 && IsOneOf(entity, d)).OrderByDescending(entity => entity.Names).Take(2).ToList();
        return named.Count > 0 && named[0] is { Names: >= ManyNames, Last: >= 0 } && (named.Count == 1 || named[0].Names >= Dominance * named[1].Names) ? named[0] : null;
    }

    private bool StandOut(List<SourceEntity> named, int number, Description d)
    {
        if (named.Count <= number)
            return named.Count == number;
        var (last, next) = (named[number - 1].Names, named[number].Names);
        return LeadResolver.IsLead(text, d.Head) ? last > next : last >= Dominance * next;
    }

    private static bool IsOneOf(SourceEntity entity, Description d) =>
        entity.IsPerson && !(d.Is(SourceWord.ManNoun) && entity.Sex == Sex.Female) && !(d.Is(SourceWord.WomanNoun) && entity.Sex == Sex.Male);

    /// <summary>"The two campaigns", "both banks": the bodies near by that are called so.</summary>
    private SourceEntity? Bodies(Description d, TokenRange range)
    {
        var bodies = discourse.Recent.Where(entity => entity.IsBody && entity.Naming == Naming.Named && !entity.IsPlace
            && (entity.HeadNoun == d.Noun || entity.IsProper && text.HasWord(entity.Name, d.Noun))).ToList();
        if (bodies.Count != 2 && d.Is(SourceWord.GenericOrganization) && (d.Number == 2 || d.IsPair))
            bodies = [.. discourse.Recent.Where(entity => entity is { Kind: SourceKind.Organization, IsBody: true, IsProper: true, IsPlace: false } && text.SentenceOf(d.Head) - text.SentenceOf(entity.Last) is >= 0 and <= NearSentences).TakeLast(2)];
        return bodies.Count == 2 ? groups.Of(bodies, range) : null;
    }
}
