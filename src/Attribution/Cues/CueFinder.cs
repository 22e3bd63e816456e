using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Cues;

/// <summary>Runs the cue rules over a sentence: one cue a head, by priority, then length, then id. Immutable and thread-safe.</summary>
internal sealed class CueFinder(RuleIndex rules)
{
    /// <summary>The kinds of cue that the rules know.</summary>
    public IEnumerable<string> Kinds => rules.Rules.Select(KindOf).Distinct();

    public void Find(PatternMatcher matcher, Sentence sentence, List<RuleMatch> scratch, List<Cue> cues)
    {
        scratch.Clear();
        matcher.Match(rules, sentence, scratch);
        scratch.Sort(static (a, b) => Order(a, b));
        var last = -1;
        foreach (var match in scratch)
        {
            var head = match["head"].First;
            if (head == last)
                continue;
            last = head;
            cues.Add(new Cue(match.Range, head, KindOf(match.Rule), match.Rule.Rule.Id, 0));
        }
    }

    private static string KindOf(CompiledRule rule) => rule.Rule.Attributes["kind"];

    private static int Order(RuleMatch a, RuleMatch b)
    {
        var byHead = a["head"].First.CompareTo(b["head"].First);
        if (byHead != 0)
            return byHead;
        var byPriority = b.Rule.Rule.Priority.CompareTo(a.Rule.Rule.Priority);
        if (byPriority != 0)
            return byPriority;
        var byLength = b.Range.Count.CompareTo(a.Range.Count);
        return byLength != 0 ? byLength : string.CompareOrdinal(a.Rule.Rule.Id, b.Rule.Rule.Id);
    }
}
