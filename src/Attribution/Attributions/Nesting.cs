namespace Attribution.Attributions;

/// <summary>Finds, for each relation, the smallest content of another that holds its cue.</summary>
internal static class Nesting
{
    public static void Mark(IReadOnlyList<AttributionRelation> relations, int tokens)
    {
        var owner = new int[tokens];
        owner.AsSpan().Fill(-1);
        // Longest contents first, so that the smallest writes last.
        foreach (var index in Enumerable.Range(0, relations.Count).OrderByDescending(i => Length(relations[i])).ThenBy(i => i))
            foreach (var piece in relations[index].Content)
                owner.AsSpan(piece.First, piece.Count).Fill(index);
        for (var i = 0; i < relations.Count; i++)
        {
            var outer = owner[relations[i].CueHead];
            if (outer >= 0 && outer != i && Length(relations[outer]) > Length(relations[i]))
                relations[i].NestedIn = outer;
        }
    }

    private static int Length(AttributionRelation relation) => relation.Content.Sum(piece => piece.Count);
}
