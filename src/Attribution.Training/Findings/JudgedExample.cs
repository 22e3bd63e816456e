namespace Attribution.Training.Findings;

/// <summary>One sentence of a marked article: what is seen of it, and what an editor marked there.</summary>
internal sealed class JudgedExample
{
    public required string Article { get; init; }
    public required string Editor { get; init; }

    /// <summary>The sentence, for reading.</summary>
    public required string Text { get; init; }

    /// <summary>Features by hash.</summary>
    public required uint[] Features { get; init; }

    /// <summary>The marks that touch it.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Ids of the checks that find something worth a warning here without any weights.</summary>
    public required IReadOnlyList<string> Certain { get; init; }

    /// <summary>Ids of the checks that propose it to the judge.</summary>
    public required IReadOnlyList<string> Proposed { get; init; }

    public bool IsMarkedFor(IReadOnlyList<string> checks) => Marks.Any(mark => mark.Checks.Any(checks.Contains));
}
