using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Makes the sources of the report from the entities that attributions are linked to.</summary>
internal sealed class SourceBuilder(SourceText text, TermRules rules, SourceEntity?[] resolved)
{
    private const int LongestName = 14;

    private const SourceWord Pronouns =
        SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.They | SourceWord.I | SourceWord.We | SourceWord.Who | SourceWord.Relative;

    public (Source[] Sources, SourceLink[] Links) Build(SourceLinker linker, int relations)
    {
        var main = new List<SourceEntity>[relations];
        var others = new List<SourceEntity>[relations];
        for (var i = 0; i < relations; i++)
            (main[i], others[i]) = (linker.EntitiesOf(i), linker.CandidatesOf(i));
        var entities = InOrder(main, others);
        for (var i = 0; i < entities.Count; i++)
            entities[i].Index = i;
        var terms = new TermReader(text, rules, [.. entities.Union(entities.Select(entity => entity.Group).OfType<SourceEntity>())], resolved);
        entities.ForEach(entity => Withhold(entity, terms));
        var sources = entities.ConvertAll(entity => Source(entity, terms));
        var links = new SourceLink[relations];
        for (var i = 0; i < relations; i++)
            links[i] = new SourceLink([.. OnRecordFirst(main[i]).Select(entity => entity.Index)], others[i].Count == 0 ? [] : [.. others[i].Select(entity => entity.Index).Except(main[i].Select(entity => entity.Index))]);
        return ([.. sources], links);
    }

    /// <summary>Each entity once, by its first mention.</summary>
    private static List<SourceEntity> InOrder(List<SourceEntity>[] main, List<SourceEntity>[] others)
    {
        var entities = new HashSet<SourceEntity>(ReferenceEqualityComparer.Instance);
        foreach (var list in main)
            entities.UnionWith(list);
        foreach (var list in others)
            entities.UnionWith(list);
        return [.. entities.OrderBy(entity => entity.Mentions.Min(mention => mention.First))];
    }

    /// <summary>"Two aides and Ann Roe said" is on record: she answers for it, so she comes first.</summary>
    private static IEnumerable<SourceEntity> OnRecordFirst(List<SourceEntity> entities) =>
        entities.Count < 2 ? entities : entities.OrderBy(entity => entity.Naming is Naming.Anonymous or Naming.Collective);

    /// <summary>"Tom, who gave only his first name": part of a name is no name.</summary>
    private static void Withhold(SourceEntity entity, TermReader terms)
    {
        if (entity is { IsProper: true, IsPerson: true, FullNames: 0, Naming: Naming.Named } && terms.Read(entity).Partial)
            (entity.Naming, entity.Class) = (Naming.Anonymous, SourceClass.UnnamedPerson);
    }

    private Source Source(SourceEntity entity, TermReader terms) => new()
    {
        Id = $"S{entity.Index + 1}",
        Name = NameOf(entity),
        Naming = entity.Naming,
        Kind = entity.Kind,
        Class = entity.Class,
        Description = entity.Description.IsNone ? null : TextOf(entity.Description),
        IsCounted = entity.Mentions.Exists(IsCounted),
        IsUnresolved = entity.Mentions.TrueForAll(IsPronoun),
        Mentions = [.. entity.Mentions.OrderBy(mention => mention.First)],
        Anonymity = entity.Naming == Naming.Anonymous ? Terms(entity, terms) : null,
    };

    /// <summary>The terms; of somebody who gave half a name, the apposition tells the role.</summary>
    private Anonymity Terms(SourceEntity entity, TermReader terms)
    {
        var found = terms.Read(entity);
        return entity.Description.IsNone || found.Role is not null ? found : found with { Role = TextOf(entity.Description) };
    }

    private bool IsCounted(TokenRange mention)
    {
        for (var token = mention.First; token < mention.End && !text.IsLink(token); token++)
            if (text.Is(token, SourceWord.QuantifierBounded) && token + 1 < mention.End)
                return true;
        return false;
    }

    private bool IsPronoun(TokenRange mention) => mention.Count == 1 && !text.IsNoun(mention.First) && text.Is(mention.First, Pronouns);

    /// <summary>The proper name; without one, the longest description that is no whole sentence.</summary>
    private string NameOf(SourceEntity entity)
    {
        var name = entity.Name;
        if (!entity.IsProper)
            foreach (var mention in entity.Mentions)
                if (mention.Count > name.Count && mention.Count <= LongestName)
                    name = mention;
        if (!entity.IsProper)
            name = WithoutPossessive(WithoutAside(name));
        var words = TextOf(name);
        if (entity.Owner is not { IsProper: true } owner || words.Contains(TextOf(owner.Name), StringComparison.Ordinal) || !text.Is(name.First, owner.IsPerson ? Pronouns : Pronouns | SourceWord.Definite))
            return words;
        return Possessive(name) is var mark and > 0
            ? TextOf(owner.Name) + TextOf(name with { First = mark })
            : $"{words} ({TextOf(owner.Name)})";
    }

    /// <summary>"the council's" is how a phrase stands in a text; its source is the council.</summary>
    private TokenRange WithoutPossessive(TokenRange name) =>
        name.Count > 1 && text.KindOf(name.End - 1) == TokenKind.Clitic && text.IsPossessive(name.End - 1) ? name with { End = name.End - 1 } : name;

    /// <summary>"one official, who asked not to be named": what follows the comma describes the terms, not the person.</summary>
    private TokenRange WithoutAside(TokenRange name)
    {
        for (var token = name.First + 1; token < name.End - 1; token++)
            if (text.KindOf(token) == TokenKind.Comma && text.Is(token + 1, SourceWord.Who))
                return name with { End = token };
        return name;
    }

    /// <summary>The "'s" of "the agency's sources", in whose place before it the owner's name can stand; or -1.</summary>
    private int Possessive(TokenRange name)
    {
        for (var token = name.First + 1; token < name.End; token++)
            if (text.IsPossessive(token))
                return text.KindOf(token) == TokenKind.Clitic ? token : -1;
        return -1;
    }

    private string TextOf(TokenRange range)
    {
        var last = range.End - 1;
        while (last > range.First && !text.IsWord(last) && text.KindOf(last) != TokenKind.CloseBracket)
            last--;
        var span = text.Text.Article.SpanOf(range.First, last + 1);
        return text.Text.Article.Text[span.Start..span.End];
    }
}
