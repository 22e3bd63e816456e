using Attribution.Attributions;
using Attribution.Findings;

namespace Attribution.Reports;

/// <summary>Counts statements by their main source.</summary>
internal static class StatementCounting
{
    public static StatementCounts Count(SourcingFacts facts)
    {
        var groups = new int[Enum.GetValues<Identification>().Length];
        var (noSource, secondHand, loaded) = (0, 0, 0);
        foreach (var statement in facts.Statements)
        {
            if (facts.Article.Links[statement].Sources is [var main, ..])
                groups[(int)IdentificationOf.Group(facts.SourceAt(main))]++;
            else
                noSource++;
            secondHand += facts.Of(statement).SecondHand ? 1 : 0;
            loaded += facts.Article.Relations[statement].Stance is Stance.Endorsing or Stance.Conceding or Stance.Doubting ? 1 : 0;
        }
        return new StatementCounts
        {
            Total = facts.Statements.Length,
            Named = groups[(int)Identification.Named],
            Anonymous = groups[(int)Identification.Anonymous],
            Spokespersons = groups[(int)Identification.Spokesperson],
            Collective = groups[(int)Identification.Collective],
            Author = groups[(int)Identification.Author],
            NoSource = noSource,
            SecondHand = secondHand,
            Loaded = loaded,
        };
    }
}
