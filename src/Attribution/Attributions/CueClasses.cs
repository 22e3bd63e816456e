using Attribution.Rules;

namespace Attribution.Attributions;

/// <summary>
/// Type and stance of a cue, by the word lists <c>type-NAME</c> and <c>stance-NAME</c>: entries are lemmas, or phrases
/// that begin in the cue. What no list holds is a neutral statement. Immutable and thread-safe.
/// </summary>
internal sealed class CueClasses
{
    private readonly (AttributionType Type, PhraseIndex List)[] types;
    private readonly (Stance Stance, PhraseIndex List)[] stances;

    public CueClasses(RulePack pack)
    {
        // Responses first: "declined to comment" is no mere statement. The others are told apart by their lists alone.
        types = [.. Enum.GetValues<AttributionType>().OrderByDescending(type => type)
            .Select(type => (type, List: pack.Lexicon("type-" + Name(type)))).Where(pair => pair.List is not null).Select(pair => (pair.type, new PhraseIndex(pair.List!)))];
        stances = [.. Enum.GetValues<Stance>().OrderByDescending(stance => stance)
            .Select(stance => (stance, List: pack.Lexicon("stance-" + Name(stance)))).Where(pair => pair.List is not null).Select(pair => (pair.stance, new PhraseIndex(pair.List!)))];
    }

    public AttributionType TypeOf(AnalysisView view, Proposal proposal)
    {
        foreach (var (type, list) in types)
            if (list.Holds(view, proposal))
                return type;
        return AttributionType.Statement;
    }

    public Stance StanceOf(AnalysisView view, Proposal proposal)
    {
        foreach (var (stance, list) in stances)
            if (list.Holds(view, proposal))
                return stance;
        return Stance.Neutral;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
