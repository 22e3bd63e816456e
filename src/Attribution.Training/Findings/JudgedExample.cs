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

    /// <summary>The marks that touch it, refusals aside.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>The findings in it that an editor was shown and waved away.</summary>
    public required IReadOnlyList<Mark> Refusals { get; init; }

    /// <summary>Ids of the checks that find something worth a warning here without any weights.</summary>
    public required IReadOnlyList<string> Certain { get; init; }

    /// <summary>Ids of the checks that propose it to the judge.</summary>
    public required IReadOnlyList<string> Proposed { get; init; }

    /// <summary>Whether an editor was asked about a finding in it.</summary>
    public bool IsJudged => Refusals.Count > 0 || Marks.Any(mark => mark.IsVerdict);

    /// <summary>What an editor said of a finding of a check in it; null if none was asked.</summary>
    public bool? Verdict(string check) => Marks.Any(mark => mark.IsVerdict && mark.Checks.Contains(check)) ? true : Refusals.Any(mark => mark.Checks.Contains(check)) ? false : null;

    public bool IsMarkedFor(IReadOnlyList<string> checks) => Marks.Any(mark => mark.Checks.Any(checks.Contains));
}
