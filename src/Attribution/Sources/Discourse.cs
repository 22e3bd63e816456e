namespace Attribution.Sources;

/// <summary>Who has been spoken of up to a place in the article, the latest last; bounded, so that a look back stays cheap.</summary>
internal sealed class Discourse
{
    private const int Longest = 24;
    private readonly List<SourceEntity> recent = [];

    /// <summary>The latest entities, in the order of their latest mention.</summary>
    public IReadOnlyList<SourceEntity> Recent => recent;

    /// <summary>Whoever was a source last, or null.</summary>
    public SourceEntity? Speaker { get; set; }

    public void Touch(SourceEntity entity)
    {
        if (recent.Count > 0 && recent[^1] == entity)
            return;
        recent.Remove(entity);
        if (recent.Count == Longest)
            recent.RemoveAt(0);
        recent.Add(entity);
    }

    /// <summary>The latest entity that fits, or null.</summary>
    public SourceEntity? Latest(Func<SourceEntity, bool> fits)
    {
        for (var i = recent.Count - 1; i >= 0; i--)
            if (fits(recent[i]))
                return recent[i];
        return null;
    }
}
