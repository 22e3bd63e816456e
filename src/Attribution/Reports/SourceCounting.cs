using Attribution.Findings;
using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Counts the sources that stand behind at least one statement.</summary>
internal static class SourceCounting
{
    public static SourceCounts Count(SourcingFacts facts)
    {
        var sources = facts.ActiveSources.Select(facts.SourceAt).ToArray();
        return new SourceCounts
        {
            Total = sources.Length,
            Named = In(Identification.Named),
            Anonymous = In(Identification.Anonymous),
            Spokespersons = In(Identification.Spokesperson),
            Collective = In(Identification.Collective),
            Author = In(Identification.Author),
            Official = sources.Count(source => OfficialSources.IsOfficial(source, facts.Words)),
        };

        int In(Identification group) => sources.Count(source => IdentificationOf.Group(source) == group);
    }
}
