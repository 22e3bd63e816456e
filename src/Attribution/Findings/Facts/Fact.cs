namespace Attribution.Findings.Facts;

/// <summary>One thing that a rule can ask of a unit.</summary>
internal sealed record Fact
{
    public required UnitKind Of { get; init; }
    public required string Name { get; init; }
    public required FactKind Kind { get; init; }

    /// <summary>One sentence for rule authors.</summary>
    public required string Description { get; init; }

    /// <summary>The words that a choice may hold; empty for other kinds. Only those who read rules ask for them.</summary>
    public Func<IReadOnlyList<string>> Choices { get; init; } = static () => [];

    /// <summary>The unit that a fact of kind <see cref="FactKind.Units"/> leads to.</summary>
    public UnitKind Target { get; init; }

    /// <summary>Reads a flag or a number (1 and 0 for yes and no); null where nothing is known.</summary>
    public Func<SourcingFacts, int, double?> Number { get; init; } = static (_, _) => null;

    /// <summary>Reads a choice or a text; null where nothing is known.</summary>
    public Func<SourcingFacts, int, string?> Text { get; init; } = static (_, _) => null;

    /// <summary>Reads a text as the words that it is made of, where these are known; null for other facts.</summary>
    public Func<SourcingFacts, int, List<string>?>? Parts { get; init; }

    /// <summary>Reads tied units.</summary>
    public UnitReader Units { get; init; } = static (_, _) => [];

    /// <summary>The number; of tied units, how many there are.</summary>
    public double? Figure(SourcingFacts facts, int unit) => Kind == FactKind.Units ? Units(facts, unit).Length : Number(facts, unit);

    public static Fact Flag(UnitKind of, string name, string description, Func<SourcingFacts, int, bool> read) =>
        new() { Of = of, Name = name, Kind = FactKind.Flag, Description = description, Number = (facts, unit) => read(facts, unit) ? 1 : 0 };

    public static Fact Count(UnitKind of, string name, string description, Func<SourcingFacts, int, double?> read) =>
        new() { Of = of, Name = name, Kind = FactKind.Number, Description = description, Number = read };

    public static Fact Words(UnitKind of, string name, string description, Func<SourcingFacts, int, string?> read) =>
        new() { Of = of, Name = name, Kind = FactKind.Text, Description = description, Text = read };

    public static Fact Names(UnitKind of, string name, string description, Func<SourcingFacts, int, List<string>?> read) => new()
    {
        Of = of,
        Name = name,
        Kind = FactKind.Text,
        Description = description,
        Parts = read,
        Text = (facts, unit) => read(facts, unit) is { } names ? string.Join(' ', names) : null,
    };

    /// <summary>A value of an enum as a word. Of all enums alike: what is made for each of them by itself takes longer to load than its facts.</summary>
    public static Fact Choice(UnitKind of, string name, string description, Func<SourcingFacts, int, string?> read, Func<IReadOnlyList<string>> choices) =>
        new() { Of = of, Name = name, Kind = FactKind.Choice, Description = description, Choices = choices, Text = read };

    public static Fact Tied(UnitKind of, string name, UnitKind target, string description, UnitReader read) =>
        new() { Of = of, Name = name, Kind = FactKind.Units, Description = description, Target = target, Units = read };
}
