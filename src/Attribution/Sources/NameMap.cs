namespace Attribution.Sources;

/// <summary>The names of an article by their tokens.</summary>
internal sealed class NameMap
{
    private readonly List<NameMention> names;
    private readonly int[] at;

    public NameMap(int tokens, List<NameMention> names)
    {
        this.names = names;
        at = new int[tokens];
        for (var i = 0; i < names.Count; i++)
            at.AsSpan(names[i].Range.First, names[i].Range.Count).Fill(i + 1);
    }

    /// <summary>The name that a token stands in, titles included, or null.</summary>
    public NameMention? At(int token) => IndexAt(token) is var index and >= 0 ? names[index] : null;

    /// <summary>A name by its index.</summary>
    public NameMention this[int index] => names[index];

    /// <summary>Index of the name that a token stands in, or -1.</summary>
    public int IndexAt(int token) => (uint)token < (uint)at.Length ? at[token] - 1 : -1;
}
