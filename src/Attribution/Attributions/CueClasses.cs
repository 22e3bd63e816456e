using Attribution.Articles;
using Attribution.Rules;

namespace Attribution.Attributions;

/// <summary>
/// Type and stance of a cue, by the word lists <c>type-NAME</c> and <c>stance-NAME</c>: entries are lemmas, or phrases
/// that begin in the cue. What no list holds is a neutral statement. A cue rule's own <c>type</c> comes before the lists. Immutable and thread-safe.
/// </summary>
internal sealed class CueClasses
{
    private readonly Dictionary<string, AttributionType> declared;
    private readonly (AttributionType Type, PhraseIndex List)[] types;
    private readonly (Stance Stance, PhraseIndex List)[] stances;

    public CueClasses(RulePack pack)
    {
        declared = pack.Of(RuleKind.Cues).Where(rule => rule.Attributes.ContainsKey("type"))
            .ToDictionary(rule => rule.Id, rule => Enum.Parse<AttributionType>(rule.Attributes["type"], ignoreCase: true), StringComparer.Ordinal);
        // Responses first: "declined to comment" is no mere statement. The others are told apart by their lists alone.
        types = Lists<AttributionType>(pack, "type-");
        stances = Lists<Stance>(pack, "stance-");
    }

    public AttributionType TypeOf(AnalysisView view, Proposal proposal) => Type(view, proposal).Type;

    /// <summary>The type, and the words of the cue that a list has; none where the cue's rule decided, or nothing did.</summary>
    public (AttributionType Type, TokenRange Listed) Type(AnalysisView view, Proposal proposal)
    {
        if (Declared(proposal) is { } own)
            return (own, TokenRange.None);
        foreach (var (type, list) in types)
            if (list.Find(view, proposal) is { IsNone: false } listed)
                return (type, listed);
        return (AttributionType.Statement, TokenRange.None);
    }

    /// <summary>What the cue's rule says, or null.</summary>
    public AttributionType? Declared(Proposal proposal) => declared.TryGetValue(proposal.Cue.Rule, out var type) ? type : null;

    public Stance StanceOf(AnalysisView view, Proposal proposal)
    {
        foreach (var (stance, list) in stances)
            if (list.Holds(view, proposal))
                return stance;
        return Stance.Neutral;
    }

    /// <summary>The lists of an enum's values, the last value's first.</summary>
    private static (T Value, PhraseIndex List)[] Lists<T>(RulePack pack, string prefix)
        where T : struct, Enum
    {
        var lists = new List<(T, PhraseIndex)>();
        var values = Enum.GetValues<T>();
        for (var i = values.Length - 1; i >= 0; i--)
            if (pack.Lexicon(prefix + Name(values[i])) is { } list)
                lists.Add((values[i], new PhraseIndex(list)));
        return lists.ToArray();
    }

    /// <summary>The name of the list that holds the words of a type.</summary>
    public static string ListOf(AttributionType type) => "type-" + Name(type);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
