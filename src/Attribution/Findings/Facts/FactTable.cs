namespace Attribution.Findings.Facts;

/// <summary>Every fact that a rule can ask for. This list is the documentation: <see cref="Print"/> writes it out.</summary>
internal static class FactTable
{
    public static IReadOnlyList<Fact> All { get; } =
        [.. ArticleFactList.Facts, .. ClaimFactList.Facts, .. SourceFactList.Facts, .. AttributionFactList.Facts,
            .. PassageFactList.Facts, .. QuotationFactList.Facts, .. RunFactList.Facts, .. AccusedFactList.Facts, .. SentenceFactList.Facts];

    private static readonly Dictionary<string, Fact>[] ByName =
        Array.ConvertAll(Enum.GetValues<UnitKind>(), unit => All.Where(fact => fact.Of == unit).ToDictionary(fact => fact.Name, StringComparer.Ordinal));

    public static Fact? Find(UnitKind unit, string name) => ByName[(int)unit].GetValueOrDefault(name);

    public static IEnumerable<string> NamesOf(UnitKind unit) => All.Where(fact => fact.Of == unit).Select(fact => fact.Name);

    /// <summary>Writes the facts, by unit, one a line: name, what it holds, what it means.</summary>
    public static void Print(TextWriter output)
    {
        foreach (var unit in All.GroupBy(fact => fact.Of))
        {
            output.WriteLine(EnumWords<UnitKind>.Of(unit.Key));
            foreach (var fact in unit)
                output.WriteLine($"  {fact.Name} ({Holds(fact)}): {fact.Description}");
        }
    }

    private static string Holds(Fact fact) => fact.Kind switch
    {
        FactKind.Choice => string.Join(" | ", fact.Choices),
        FactKind.Units => $"{EnumWords<UnitKind>.Of(fact.Target)} units",
        _ => EnumWords<FactKind>.Of(fact.Kind),
    };
}
