namespace Attribution.Sources;

/// <summary>
/// Finds the body that its members stand for: "councillors" are Harwick Council, and "troopers" the State Patrol, where
/// the article names one.
/// </summary>
internal sealed class MemberBodyFinder(SourceText text, NameBook book, Discourse discourse)
{
    private const int FirstSentences = 2;

    /// <summary>Whether a plural means a body by its members, all of them.</summary>
    public bool IsBody(Description d) =>
        (d.IsPlural || text.NounOf(d.Head) != d.Noun) && d is { IsOwned: false, IsNew: false, IsCounted: false, IsOpen: false, IsVague: false, HasNumber: false, IsRestricted: false }
        && text.Lexicon.Groups.BodiesOfMembers.Find(text.NounOf(d.Head)) is not null;

    /// <summary>The body spoken of last; in the first sentences, where none was yet, the first to come. "Its members" are whoever they are members of.</summary>
    public SourceEntity? Find(Description d)
    {
        if (d is { IsPlural: true, IsCounted: false, IsOpen: false, IsVague: false, Owner: { IsBody: true, IsProper: true, IsPlace: false } whole } && text.Lexicon.Groups.WholeNouns.Contains(d.Noun))
            return whole;
        if (!IsBody(d) || text.Lexicon.Groups.BodiesOfMembers.Find(text.NounOf(d.Head)) is not { } words)
            return null;
        return discourse.Latest(entity => entity.Naming == Naming.Named && IsOf(entity, words, d)) ?? (text.IsTitle(d.Head) || text.SentenceOf(d.Head) < FirstSentences ? First(d, words) : null);
    }

    private SourceEntity? First(Description d, uint[] words)
    {
        SourceEntity? first = null;
        foreach (var entity in book.All)
            if (entity.First > d.Head && (first is null || entity.First < first.First) && IsOf(entity, words, d))
                first = entity;
        return first;
    }

    /// <summary>Whether it has a name with one of the words, and with whatever the description says more: "Harwick" in "Harwick councillors".</summary>
    private bool IsOf(SourceEntity entity, uint[] words, Description d)
    {
        if (entity is not { IsBody: true, IsPlace: false, Kind: SourceKind.Organization } || !HasName(entity) || !Array.Exists(words, word => text.HasWord(entity.Name, word)))
            return false;
        foreach (var modifier in d.Modifiers)
            if (!text.HasWord(entity.Name, modifier) && !Array.Exists(words, word => word == modifier))
                return false;
        return true;
    }

    /// <summary>"Harwick police", not "police": the article tells which.</summary>
    private bool HasName(SourceEntity entity)
    {
        for (var token = entity.Name.First; token < entity.Name.End && !entity.IsProper; token++)
            if (text.IsProper(token))
                return true;
        return entity.IsProper;
    }
}
