using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Findings.Units;

/// <summary>Finds out who is accused, by the targets of passages, and whether the article lets them answer.</summary>
internal static class AccusedList
{
    /// <summary>The kinds of passage whose target is accused.</summary>
    private static readonly string[] Accusing = ["accusation", "accused", "attacked"];

    public static Accused[] Of(SourcedArticle article)
    {
        var passages = new Dictionary<SourceEntity, List<int>>(ReferenceEqualityComparer.Instance);
        var order = new List<SourceEntity>();
        for (var i = 0; i < article.Passages.Length; i++)
            if (Accusing.Contains(article.Passages[i].Kind) && TargetOf(article, article.Passages[i].Target) is { } entity)
            {
                if (!passages.TryGetValue(entity, out var list))
                    passages[entity] = list = [];
                if (list.Count == 0)
                    order.Add(entity);
                list.Add(i);
            }
        var speakers = order.Count == 0 ? [] : Speakers(article);
        return [.. order.Select(entity => new Accused(entity, [.. passages[entity]], speakers.Contains(entity) || IsSource(article, entity)))];
    }

    /// <summary>The person or body with a proper name whose mention ends last in the target.</summary>
    public static SourceEntity? TargetOf(SourcedArticle article, TokenRange target)
    {
        for (var token = target.End - 1; token >= target.First && token >= 0; token--)
            if (article.EntityAt(token) is { IsProper: true } entity)
                return entity;
        return null;
    }

    private static bool IsSource(SourcedArticle article, SourceEntity entity) =>
        entity.Index >= 0 && article.Links.Index().Any(link =>
            article.Relations[link.Index].Type is AttributionType.Statement or AttributionType.Response && link.Item.Sources.Contains(entity.Index));

    /// <summary>Everybody who says or answers something, and everybody for whom somebody else does.</summary>
    private static HashSet<SourceEntity> Speakers(SourcedArticle article)
    {
        var speakers = new HashSet<SourceEntity>(ReferenceEqualityComparer.Instance);
        foreach (var relation in article.Relations.Where(relation => !relation.Source.IsNone && relation.Type is AttributionType.Statement or AttributionType.Response))
            for (var token = relation.Source.First; token < relation.Source.End; token++)
                for (var entity = article.EntityAt(token); entity is not null && speakers.Add(entity); entity = entity.Owner)
                {
                }
        return speakers;
    }
}
