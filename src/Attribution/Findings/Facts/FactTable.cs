namespace Attribution.Findings.Facts;

/// <summary>Every fact that a rule can ask for. This list is the documentation: <see cref="Print"/> writes it out.</summary>
internal static class FactTable
{
    private static readonly Dictionary<string, Fact>?[] ByName = new Dictionary<string, Fact>?[(int)UnitKind.Sentence + 1];

    public static IEnumerable<Fact> All => Enum.GetValues<UnitKind>().SelectMany(OfUnit);

    public static Fact? Find(UnitKind unit, string name) => (ByName[(int)unit] ??= Named(unit)).TryGetValue(name, out var fact) ? fact : null;

    public static IEnumerable<string> NamesOf(UnitKind unit) => OfUnit(unit).Select(fact => fact.Name);

    private static Fact[] OfUnit(UnitKind unit) => unit switch
    {
        UnitKind.Article => ArticleFactList.Facts,
        UnitKind.Claim => ClaimFactList.Facts,
        UnitKind.Source => SourceFactList.Facts,
        UnitKind.Attribution => AttributionFactList.Facts,
        UnitKind.Passage => PassageFactList.Facts,
        UnitKind.Quotation => QuotationFactList.Facts,
        UnitKind.Run => RunFactList.Facts,
        UnitKind.Accused => AccusedFactList.Facts,
        _ => SentenceFactList.Facts,
    };

    /// <summary>Two threads may make the same table, and either serves.</summary>
    private static Dictionary<string, Fact> Named(UnitKind unit)
    {
        var named = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in OfUnit(unit))
            named.Add(fact.Name, fact);
        return named;
    }

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
        FactKind.Choice => string.Join(" | ", fact.Choices()),
        FactKind.Units => $"{EnumWords<UnitKind>.Of(fact.Target)} units",
        _ => EnumWords<FactKind>.Of(fact.Kind),
    };
}
