namespace Attribution.Sources;

/// <summary>
/// Finds whom "the midfielder" or "the 51-year-old" means of whom the article has not said so: somebody near by whom
/// nothing keeps from being it.
/// </summary>
internal sealed class EpithetResolver(SourceText text, NameMap names, NameBook book, Discourse discourse)
{
    private const int Near = 2;
    private const double SubjectWeight = 0.8;

    /// <summary>The person near by whom the words describe: the latest, rather one who acted.</summary>
    public SourceEntity? Bearer(Description d, bool isSource)
    {
        SourceEntity? best = null;
        var bestWeight = 0.0;
        foreach (var entity in discourse.Recent)
            if (entity.IsPerson && !(entity.Last >= d.First && entity.Last < d.Head) && (entity.IsProper ? entity.IsSurelyPerson : entity.IsSource && IsGeneric(d)) && IsNear(entity, d) && !IsOther(entity, d) && !(isSource && ActsBefore(entity, d))
                && Nearness(entity, d) is var weight && (best is null || weight >= bestWeight))
                (best, bestWeight) = (entity, weight);
        return best is null || ActsBefore(best, d) ? null : best;
    }

    public bool IsNear(SourceEntity entity, Description d) =>
        entity.Last >= 0 && Math.Abs(text.SentenceOf(d.Head) - text.SentenceOf(entity.Last)) <= Near && !LeadResolver.IsOtherSex(entity, d);

    /// <summary>"Roe challenged the defendant": whom the sentence has named as acting is not described in it.</summary>
    public bool ActsBefore(SourceEntity entity, Description d) =>
        entity.Last < d.First && entity.LastWasSubject && names.IndexAt(entity.Last) >= 0 && text.SentenceOf(entity.Last) == text.SentenceOf(d.Head);

    /// <summary>Whether it is somebody else: a striker is no defender, and one of 51 is not "the 20-year-old".</summary>
    public bool IsOther(SourceEntity entity, Description d) =>
        d.Age > 0 && entity.Age > 0 && entity.Age != d.Age || IsRival(entity, d);

    private bool IsRival(SourceEntity entity, Description d)
    {
        if (!entity.HasRoles || entity.HasRole(d.Noun))
            return false;
        foreach (var rivals in text.Lexicon.RivalRoles)
            if (rivals.Contains(d.Noun) && Array.Exists(rivals, entity.HasRole))
                return true;
        return false;
    }

    /// <summary>The person of the age that the words give, however far back; the latest where there are several.</summary>
    public SourceEntity? OfAge(Description d)
    {
        if (d.Age == 0)
            return null;
        var aged = book.All.FindAll(entity => entity.IsPerson && entity.Age == d.Age && !LeadResolver.IsOtherSex(entity, d));
        return aged.Count < 2 ? aged.FirstOrDefault() : discourse.Latest(aged.Contains);
    }

    /// <summary>"The woman": any woman.</summary>
    private static bool IsGeneric(Description d) => d.Is(SourceWord.ManNoun | SourceWord.WomanNoun) && d.Modifiers.Count == 0 && !d.IsOwned;

    private double Nearness(SourceEntity entity, Description d) =>
        (entity.LastWasSubject || entity.LastWasTopic ? SubjectWeight : 0) - Math.Abs(text.SentenceOf(d.Head) - text.SentenceOf(entity.Last));
}
