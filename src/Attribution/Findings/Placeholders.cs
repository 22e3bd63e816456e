using System.Globalization;
using Attribution.Articles;
using Attribution.Findings.Facts;

namespace Attribution.Findings;

/// <summary>What a message may hold in braces: the words of the article first, and every fact of the unit.</summary>
internal static class Placeholders
{
    private const int LongestClaim = 90;
    private const int LongestName = 70;
    private const int MostNames = 4;

    public static IEnumerable<string> NamesOf(UnitKind unit) =>
        [.. IsPlace(unit) ? ["words", "sentence"] : unit == UnitKind.Article ? Array.Empty<string>() : ["claim"], "source", "outlet", .. FactTable.NamesOf(unit)];

    public static Func<SourcingFacts, int, string>? Find(UnitKind unit, string name) => name switch
    {
        "source" => (facts, index) => Names(facts, UnitTies.SourcesOf(unit, facts, index)),
        "words" when IsPlace(unit) => (facts, index) => Words(facts, FindingPlaces.RangesOf(unit, facts, index).First()),
        "sentence" when IsPlace(unit) => (facts, index) => Words(facts, SentenceAt(facts, FindingPlaces.RangesOf(unit, facts, index).First().First)),
        "claim" when unit != UnitKind.Article && !IsPlace(unit) => (facts, index) => Content(facts, UnitTies.StatementsOf(unit, facts, index)),
        "outlet" => (facts, index) => Outlets(facts, UnitTies.StatementsOf(unit, facts, index)),
        _ => FactTable.Find(unit, name) is { } fact ? Value(fact) : null,
    };

    /// <summary>Whether a unit is a place of the text rather than something said.</summary>
    private static bool IsPlace(UnitKind unit) => unit is UnitKind.Passage or UnitKind.Quotation or UnitKind.Run or UnitKind.Accused or UnitKind.Sentence;

    private static string Words(SourcingFacts facts, TokenRange range) => Excerpt.Quoted(facts.TextOf(range), LongestClaim);

    private static TokenRange SentenceAt(SourcingFacts facts, int token)
    {
        var sentence = facts.Article.Article.Sentences[facts.Around.SentenceOf[token]];
        return new TokenRange(sentence.FirstToken, sentence.EndToken);
    }

    private static Func<SourcingFacts, int, string> Value(Fact fact) => fact.Kind switch
    {
        FactKind.Units => (facts, index) => fact.Units(facts, index).Length.ToString(CultureInfo.InvariantCulture),
        FactKind.Choice => (facts, index) => fact.Text(facts, index) ?? "",
        FactKind.Text => (facts, index) => Excerpt.Of(fact.Text(facts, index), LongestName),
        _ => (facts, index) => fact.Number(facts, index)?.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    private static string Names(SourcingFacts facts, int[] sources)
    {
        var names = sources.Take(MostNames).Select(source => Excerpt.Quoted(facts.SourceAt(source).Name, LongestName));
        return string.Join(", ", names) + (sources.Length > MostNames ? ", …" : "");
    }

    private static string Content(SourcingFacts facts, int[] statements)
    {
        if (statements.Length == 0)
            return "";
        var relation = facts.Article.Relations[statements[0]];
        var span = relation.Content.Length > 0 ? relation.Content[0] : relation.Cue;
        var text = facts.Article.Article.SpanOf(span.First, span.End).In(facts.Article.Article.Text);
        return Excerpt.Quoted(text, LongestClaim);
    }

    private static string Outlets(SourcingFacts facts, int[] statements)
    {
        var channels = statements.Select(i => facts.Article.ContextOf(i).Channel?.Outlet).OfType<string>();
        var sources = statements.SelectMany(i => facts.Article.Links[i].Sources).Select(facts.SourceAt)
            .Where(source => source.Class == Sources.SourceClass.Outlet).Select(source => source.Name);
        return string.Join(", ", channels.Concat(sources).Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
