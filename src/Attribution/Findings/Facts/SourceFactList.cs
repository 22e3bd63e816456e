using Attribution.Sources;

namespace Attribution.Findings.Facts;

/// <summary>What can be asked of a source.</summary>
internal static class SourceFactList
{
    private const UnitKind Unit = UnitKind.Source;

    public static Fact[] Facts { get; } =
    [
        Fact.Words(Unit, "name", "the fullest name or description", (facts, source) => facts.SourceAt(source).Name),
        Fact.Choice(Unit, "naming", "whether a reader can tell who it is", (facts, source) => EnumWords<Naming>.Of(facts.SourceAt(source).Naming), static () => EnumWords<Naming>.All),
        Fact.Choice(Unit, "kind", "what it is", (facts, source) => EnumWords<SourceKind>.Of(facts.SourceAt(source).Kind), static () => EnumWords<SourceKind>.All),
        Fact.Choice(Unit, "class", "its row in the taxonomy of sources", (facts, source) => EnumWords<SourceClass>.Of(facts.SourceAt(source).Class), static () => EnumWords<SourceClass>.All),
        Fact.Flag(Unit, "resolved", "the article tells whom it means: it is no pronoun that points to nobody", (facts, source) => !facts.SourceAt(source).IsUnresolved),
        Fact.Words(Unit, "description", "role or apposition of a named source", (facts, source) => facts.SourceAt(source).Description),
        Fact.Count(Unit, "count", "how many people, where the text says so", (facts, source) => Of(facts, source)?.Count),
        Fact.Flag(Unit, "counted", "the article bounds how many it means, be it only by \"several\"", (facts, source) => facts.SourceAt(source).IsCounted || Of(facts, source)?.Count is not null),
        Fact.Words(Unit, "role", "what an anonymous source is: official, aide, diplomat", (facts, source) => Of(facts, source)?.Role),
        Fact.Words(Unit, "affiliation", "the body or country that it belongs to", (facts, source) => Of(facts, source)?.Affiliation),
        Fact.Words(Unit, "side", "whose side it is on", (facts, source) => Of(facts, source)?.Side),
        Fact.Flag(Unit, "partial", "part of the identity is given", (facts, source) => Of(facts, source)?.Partial ?? false),
        Fact.Words(Unit, "knowledge", "how it knows", (facts, source) => Of(facts, source)?.Knowledge),
        Graded("knowledgeStrength", "how good that knowledge is", ["strong", "medium", "weak"], anonymity => anonymity.KnowledgeStrength),
        Fact.Words(Unit, "mark", "the words that say that the name is withheld", (facts, source) => Of(facts, source)?.Mark),
        Fact.Words(Unit, "reason", "why the name is withheld", (facts, source) => Of(facts, source)?.Reason),
        Graded("reasonKind", "stock phrase or specific risk", ["stock", "specific"], anonymity => anonymity.ReasonKind),
        Fact.Words(Unit, "corroboration", "who or what confirmed it, or that nobody could", (facts, source) => Of(facts, source)?.Corroboration),
        Fact.Flag(Unit, "official", "its name or role is that of the state, police, military or a company", (facts, source) => OfficialSources.IsOfficial(facts.SourceAt(source), facts.Words)),
        Fact.Flag(Unit, "opinion", "the article is an essay, a column or a letter: it says so, or speaks of the writer, or of what should be done", (facts, _) => facts.IsOpinion),
        Fact.Count(Unit, "namedVoices", "how many people by name say something in the article", (facts, _) => facts.NamedVoices),
        Fact.Flag(Unit, "apposed", "it is told right after the name of a person whom it describes: Ann Roe, a clerk", SourcePlaces.IsApposed),
        Fact.Words(Unit, "firstWord", "the first word of its name or description", (facts, source) => TextWords.Of(facts.SourceAt(source).Name).FirstOrDefault()),
        Fact.Count(Unit, "nameWords", "words of its name", (facts, source) => TextWords.Count(facts.SourceAt(source).Name)),
        Fact.Flag(Unit, "introduced", "a role, title or apposition stands beside its name", SourcePlaces.IsIntroduced),
        Fact.Count(Unit, "mentions", "how often it is mentioned", (facts, source) => facts.SourceAt(source).Mentions.Length),
        Fact.Count(Unit, "nameAfter", "its statements before its full name is first given", SourcePlaces.StatementsBeforeName),
        Fact.Tied(Unit, "ownPassages", UnitKind.Passage, "the passages in the words that name it", (facts, source) => SourcePlaces.PassagesIn(facts, source)),
        Fact.Tied(Unit, "beside", UnitKind.Passage, "the passages of the sentences in which it is mentioned", SourcePlaces.PassagesBeside),
        Fact.Tied(Unit, "touching", UnitKind.Passage, "the passages in or right beside its mentions", SourcePlaces.PassagesTouching),
        Fact.Tied(Unit, "attributions", UnitKind.Attribution, "its statements", (facts, source) => facts.StatementsOf(source)),
        Fact.Tied(Unit, "beliefs", UnitKind.Attribution, "what the article says that it thinks, wants or fears", (facts, source) => facts.BeliefsOf(source)),
        Fact.Tied(Unit, "claims", UnitKind.Claim, "the claims that it stands behind", (facts, source) => facts.ClaimsOf(source)),
    ];

    private static Anonymity? Of(SourcingFacts facts, int source) => facts.SourceAt(source).Anonymity;

    private static Fact Graded(string name, string description, string[] grades, Func<Anonymity, string?> read) => new()
    {
        Of = Unit,
        Name = name,
        Kind = FactKind.Choice,
        Description = description,
        Choices = () => grades,
        Text = (facts, source) => Of(facts, source) is { } anonymity ? read(anonymity) : null,
    };
}
