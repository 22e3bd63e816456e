using Attribution.Findings;
using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Counts the sources that stand behind at least one statement.</summary>
internal static class SourceCounting
{
    public static SourceCounts Count(SourcingFacts facts)
    {
        var sources = facts.ActiveSources.Select(facts.SourceAt).ToArray();
        var groups = sources.CountBy(IdentificationOf.Group).ToDictionary();
        return new SourceCounts
        {
            Total = sources.Length,
            Named = groups.GetValueOrDefault(Identification.Named),
            Anonymous = groups.GetValueOrDefault(Identification.Anonymous),
            Spokespersons = groups.GetValueOrDefault(Identification.Spokesperson),
            Collective = groups.GetValueOrDefault(Identification.Collective),
            Author = groups.GetValueOrDefault(Identification.Author),
            Official = sources.Count(source => OfficialSources.IsOfficial(source, facts.Words)),
        };
    }
}
