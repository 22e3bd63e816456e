using Attribution.Articles;
using Attribution.Rules;

namespace Attribution.Attributions;

/// <summary>
/// Type and stance of a cue, by the word lists <c>type-NAME</c> and <c>stance-NAME</c>: entries are lemmas, or phrases
/// that begin in the cue. What no list holds is a neutral statement. Immutable and thread-safe.
/// </summary>
internal sealed class CueClasses
{
    private readonly (AttributionType Type, Lexicon List)[] types;
    private readonly (Stance Stance, Lexicon List)[] stances;

    public CueClasses(RulePack pack)
    {
        // Responses first: "declined to comment" is no mere statement. The others are told apart by their lists alone.
        types = [.. Enum.GetValues<AttributionType>().OrderByDescending(type => type)
            .Select(type => (type, List: pack.Lexicon("type-" + Name(type)))).Where(pair => pair.List is not null).Select(pair => (pair.type, pair.List!))];
        stances = [.. Enum.GetValues<Stance>().OrderByDescending(stance => stance)
            .Select(stance => (stance, List: pack.Lexicon("stance-" + Name(stance)))).Where(pair => pair.List is not null).Select(pair => (pair.stance, pair.List!))];
    }

    public AttributionType TypeOf(AnalysisView view, Proposal proposal)
    {
        foreach (var (type, list) in types)
            if (Holds(view, proposal, list))
                return type;
        return AttributionType.Statement;
    }

    public Stance StanceOf(AnalysisView view, Proposal proposal)
    {
        foreach (var (stance, list) in stances)
            if (Holds(view, proposal, list))
                return stance;
        return Stance.Neutral;
    }

    private static bool Holds(AnalysisView view, Proposal proposal, Lexicon list)
    {
        if (list.Words.Contains(view.Lemma(proposal.Cue.Head)))
            return true;
        foreach (var phrase in list.Phrases)
            for (var token = proposal.CueRange.First; token < proposal.CueRange.End; token++)
                if (IsAt(view, phrase, token))
                    return true;
        return false;
    }

    private static bool IsAt(AnalysisView view, uint[] phrase, int token)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (view.Lemma(token + i) != phrase[i] && view.Form(token + i) != phrase[i])
                return false;
        return true;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
