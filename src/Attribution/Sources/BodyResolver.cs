namespace Attribution.Sources;

/// <summary>
/// Finds which body "the agency" or "the company" means where no word tells: among those spoken of shortly before, the
/// one that weighs most (near, one that speaks, what its sentence is about, often named).
/// </summary>
internal sealed class BodyResolver(SourceText text, NameMap names, Discourse discourse, CompanyFinder companies)
{
    private const int Farthest = 12, MostNames = 6;
    private const double Speaker = 1.5, Topic = 1.0, PerName = 0.2, Public = 1.5, Whereabouts = 2.0;

    /// <summary>The body, or null where none fits.</summary>
    public SourceEntity? Find(Description d)
    {
        SourceEntity? best = null;
        var bestWeight = double.MinValue;
        for (var i = discourse.Recent.Count - 1; i >= 0; i--)
            if (discourse.Recent[i] is var entity && Fits(d, entity) && Weight(d, entity) is var weight && weight > bestWeight)
                (best, bestWeight) = (entity, weight);
        return best;
    }

    private bool Fits(Description d, SourceEntity entity) =>
        entity.IsBody && !entity.IsPlace && (entity.Kind != SourceKind.Outlet || d.Is(SourceWord.AgencyNoun)) && (entity.IsProper || entity.HeadNoun == d.Noun)
        && !companies.IsOther(d, entity) && Distance(d, entity) <= Farthest;

    /// <summary>In sentences, either way: a headline is read last.</summary>
    private int Distance(Description d, SourceEntity entity) => Math.Abs(text.SentenceOf(d.Head) - text.SentenceOf(entity.Last));

    private double Weight(Description d, SourceEntity entity)
    {
        double weight = -Distance(d, entity);
        weight += entity.IsSource ? Speaker : 0;
        weight += entity.LastWasTopic || entity.LastWasSubject ? Topic : 0;
        weight += PerName * Math.Min(entity.Names, MostNames);
        weight += d.Is(SourceWord.AgencyNoun) && companies.IsPublic(entity) ? Public : 0;
        return weight - (names.At(entity.Last) is { } name && text.Is(name.Range.First - 1, SourceWord.PlaceLink) ? Whereabouts : 0);
    }
}
