using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Findings.Units;

/// <summary>In which sentences somebody says something, or somebody says it for them. Built once an article.</summary>
internal sealed class StatementsByEntity
{
    private readonly Dictionary<SourceEntity, List<int>> sentences = new(ReferenceEqualityComparer.Instance);

    public StatementsByEntity(SourcedArticle article, Surroundings around)
    {
        foreach (var relation in article.Relations)
            if (relation.SourceHead >= 0 && relation.Type is AttributionType.Statement or AttributionType.Response)
                for (var entity = article.EntityAt(relation.SourceHead); entity is not null; entity = entity.Owner)
                    Add(entity, around.SentenceOf[relation.CueHead]);
    }

    /// <summary>Whether one of their statements stands at most <paramref name="reach"/> sentences away.</summary>
    public bool HasNear(SourceEntity entity, int sentence, int reach) =>
        sentences.TryGetValue(entity, out var own) && own.Exists(at => Math.Abs(at - sentence) <= reach);

    /// <summary>Whether they, or somebody for them, say anything in the article.</summary>
    public bool Speaks(SourceEntity entity) => sentences.ContainsKey(entity);

    private void Add(SourceEntity entity, int sentence) =>
        (sentences.TryGetValue(entity, out var own) ? own : sentences[entity] = []).Add(sentence);
}
