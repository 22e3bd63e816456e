namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a run: sentences in which nobody but the reporter speaks.</summary>
internal static class RunFactList
{
    private const UnitKind Unit = UnitKind.Run;

    public static Fact[] Facts { get; } =
    [
        Fact.Count(Unit, "sentences", "its sentences", (facts, run) => facts.Runs[run].Count),
        Fact.Count(Unit, "words", "its words", (facts, run) => Enumerable.Range(facts.Runs[run].First, facts.Runs[run].Count).Sum(facts.WordsOfSentence)),
        Fact.Tied(Unit, "passages", UnitKind.Passage, "its passages", (facts, run) => facts.PassageIndex.InSentences(facts.Runs[run].First, facts.Runs[run].End)),
    ];
}
