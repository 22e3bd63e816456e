using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Clauses;

/// <summary>
/// Runs the clause rules: <c>mark: start</c> with a <c>form</c> says that a content may begin with the token captured
/// as <c>start</c>, <c>mark: end</c> that one may end with the last token captured as <c>end</c>. Immutable and thread-safe.
/// </summary>
internal sealed class BoundaryFinder
{
    private readonly RuleIndex rules;
    // By the rule's place in the index.
    private readonly Place[] places;
    private readonly ulong contrast;

    public BoundaryFinder(RuleIndex rules)
    {
        this.rules = rules;
        places = new Place[rules.Rules.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = PlaceOf(rules.Rules[i]);
            if (!places[i].IsStart && rules.Rules[i].Rule.Attributes.GetValueOrDefault("form") == "contrast")
                contrast |= places[i].Bit;
        }
    }

    /// <summary>Forms of starts, by bit.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>Ids of the rules of ends, by bit.</summary>
    public List<string> EndRules { get; } = [];

    /// <summary>Marks one sentence.</summary>
    public void Mark(PatternMatcher matcher, Sentence sentence, BoundaryLayer layer, List<RuleMatch> scratch)
    {
        layer.Contrast = contrast;
        scratch.Clear();
        matcher.Match(rules, sentence, scratch);
        foreach (var match in scratch)
        {
            var place = places[match.Rule.Place];
            var range = match.Captures[match.FirstCapture + place.Capture];
            if (place.IsStart)
                layer.Starts[range.First] |= place.Bit;
            else
                layer.Ends[range.End - 1] |= place.Bit;
        }
    }

    /// <summary>The bits of start forms by name; unknown names have none.</summary>
    public ulong FormMask(IEnumerable<string> forms)
    {
        var mask = 0UL;
        foreach (var form in forms)
            if (Forms.IndexOf(form) is var bit and >= 0)
                mask |= 1UL << bit;
        return mask;
    }

    private Place PlaceOf(CompiledRule rule) => IsStart(rule)
        ? new Place(true, rule.CaptureIndex("start"), 1UL << BitOf(Forms, rule.Rule.Attributes["form"]))
        : new Place(false, rule.CaptureIndex("end"), 1UL << BitOf(EndRules, rule.Rule.Id));

    private static bool IsStart(CompiledRule rule) => rule.Rule.Attributes.GetValueOrDefault("mark") == "start";

    private static int BitOf(List<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
        return names.IndexOf(name);
    }

    /// <summary>What a rule marks: a start or an end, which of its captures, and as what.</summary>
    private readonly record struct Place(bool IsStart, int Capture, ulong Bit);
}
