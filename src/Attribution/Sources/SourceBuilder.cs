using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Makes the sources of the report from the entities that attributions are linked to.</summary>
internal sealed class SourceBuilder(SourceText text, TermRules rules)
{
    private const int LongestName = 14;

    private const SourceWord Pronouns =
        SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.They | SourceWord.I | SourceWord.We | SourceWord.Who | SourceWord.Relative;

    public (IReadOnlyList<Source> Sources, IReadOnlyList<SourceLink> Links) Build(SourceLinker linker, int relations)
    {
        var main = new List<SourceEntity>[relations];
        var others = new List<SourceEntity>[relations];
        for (var i = 0; i < relations; i++)
            (main[i], others[i]) = (linker.EntitiesOf(i), linker.CandidatesOf(i));
        var entities = main.Concat(others).SelectMany(list => list).Distinct().OrderBy(entity => entity.Mentions[0].First).ToList();
        for (var i = 0; i < entities.Count; i++)
            entities[i].Index = i;
        var terms = new TermReader(text, rules, entities);
        var sources = entities.ConvertAll(entity => Source(entity, terms));
        var links = new SourceLink[relations];
        for (var i = 0; i < relations; i++)
            links[i] = new SourceLink([.. main[i].Select(entity => entity.Index)], [.. others[i].Select(entity => entity.Index).Except(main[i].Select(entity => entity.Index))]);
        return (sources, links);
    }

    private Source Source(SourceEntity entity, TermReader terms) => new()
    {
        Id = $"S{entity.Index + 1}",
        Name = NameOf(entity),
        Naming = entity.Naming,
        Kind = entity.Kind,
        Class = entity.Class,
        Description = entity.Description.IsNone ? null : TextOf(entity.Description),
        IsUnresolved = entity.Mentions.TrueForAll(IsPronoun),
        Mentions = [.. entity.Mentions],
        Anonymity = entity.Naming == Naming.Anonymous ? terms.Read(entity) : null,
    };

    private bool IsPronoun(TokenRange mention) => mention.Count == 1 && !text.IsNoun(mention.First) && text.Is(mention.First, Pronouns);

    /// <summary>The proper name; without one, the longest description that is no whole sentence.</summary>
    private string NameOf(SourceEntity entity)
    {
        var name = entity.Name;
        if (!entity.IsProper)
            foreach (var mention in entity.Mentions)
                if (mention.Count > name.Count && mention.Count <= LongestName)
                    name = mention;
        var words = TextOf(name);
        return entity.Owner is { } owner && owner.IsProper && !words.Contains(TextOf(owner.Name), StringComparison.Ordinal)
            ? $"{words} ({TextOf(owner.Name)})"
            : words;
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
