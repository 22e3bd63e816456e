using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Sources;

/// <summary>Joins each attribution to the entities behind its source; "I" in a quotation is whoever is quoted.</summary>
internal sealed class SourceLinker(SourceText text, IReadOnlyList<AttributionRelation> relations, List<SourcePhrase>[] phrases, MentionSweep sweep)
{
    private const int Deepest = 4;

    public List<SourceEntity> EntitiesOf(int relation) => EntitiesOf(relation, 0);

    public List<SourceEntity> CandidatesOf(int relation)
    {
        var found = new List<SourceEntity>();
        foreach (var phrase in phrases[relation])
            if (sweep.Rivals.TryGetValue(phrase.Head, out var rival))
                AddMembers(found, rival);
        return found;
    }

    private List<SourceEntity> EntitiesOf(int relation, int depth)
    {
        var found = new List<SourceEntity>();
        foreach (var phrase in phrases[relation])
        {
            if (sweep.Resolved[phrase.Head] is { } entity)
                AddMembers(found, entity);
            else if (depth < Deepest && Speaker(relation, phrase.Head) is var speaker and >= 0)
                foreach (var said in EntitiesOf(speaker, depth + 1))
                    AddOnce(found, said);
        }
        return found;
    }

    private static void AddMembers(List<SourceEntity> entities, SourceEntity entity)
    {
        foreach (var member in entity.Members)
            AddOnce(entities, member);
        if (entity.Members.Count == 0)
            AddOnce(entities, entity);
    }

    private static void AddOnce(List<SourceEntity> entities, SourceEntity entity)
    {
        if (!entities.Contains(entity))
            entities.Add(entity);
    }

    /// <summary>The attribution whose content holds the token, the innermost; else one that shares its quotation; or -1.</summary>
    private int Speaker(int relation, int token)
    {
        var best = -1;
        var bestSize = int.MaxValue;
        for (var other = 0; other < relations.Count; other++)
        {
            if (other == relation || phrases[other].Count == 0)
                continue;
            foreach (var piece in relations[other].Content)
                if (Holds(piece, token) is var size and > 0 && size < bestSize)
                    (best, bestSize) = (other, size);
        }
        return best;
    }

    private int Holds(TokenRange piece, int token)
    {
        if (piece.Contains(token))
            return piece.Count;
        var shares = text.Text.Quotations[token] >= 0 && piece.Count > 0 && text.Text.Quotations[piece.End - 1] == text.Text.Quotations[token];
        return shares ? text.Count : 0;
    }
}
