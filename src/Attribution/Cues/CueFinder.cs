using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Cues;

/// <summary>Runs the cue rules over a sentence: one cue a head, by priority, then length, then id. Immutable and thread-safe.</summary>
internal sealed class CueFinder
{
    private readonly RuleIndex rules;
    private readonly CompiledRule[] tails;

    // How many tokens before its anchor each of the tails may begin.
    private readonly int[] leads;

    public CueFinder(RuleCompiler compiler, IEnumerable<Rule> cueRules)
    {
        var all = cueRules.ToList();
        rules = new RuleIndex([.. all.Where(rule => !IsTail(rule)).Select(compiler.Compile)]);
        tails = [.. new RuleIndex([.. all.Where(IsTail).Select(compiler.Compile)]).Rules];
        leads = Array.ConvertAll(tails, LongestLead);
    }

    /// <summary>Adds the places (ends, exclusive) up to which words after a cue may belong to it, by the rules with <c>part: tail</c>.</summary>
    public void Ends(PatternMatcher matcher, Cue cue, Sentence sentence, List<int> ends)
    {
        for (var tail = 0; tail < tails.Length; tail++)
            for (var token = cue.Range.End; token < Math.Min(sentence.EndToken, cue.Range.End + leads[tail] + 1); token++)
                if (matcher.TryMatch(tails[tail], token, sentence) is { } match && match.Range.First == cue.Range.End && !ends.Contains(match.Range.End))
                    ends.Add(match.Range.End);
    }

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
            var head = match.Head.First;
            if (head == last)
                continue;
            last = head;
            cues.Add(new Cue(CueContext.Without(match), head, KindOf(match.Rule), match.Rule.Rule.Id, 0) { IsCertain = match.Rule.Rule.Attributes.ContainsKey("certain") });
        }
    }

    /// <summary>How many tokens of a tail may stand before its anchor.</summary>
    private static int LongestLead(CompiledRule tail)
    {
        var lead = 0;
        for (var i = 0; i < tail.Anchor; i++)
            lead += tail.Elements[i].Max;
        return lead;
    }

    private static bool IsTail(Rule rule) => rule.Attributes.GetValueOrDefault("part") == "tail";

    private static string KindOf(CompiledRule rule) => rule.Kind!;

    private static int Order(RuleMatch a, RuleMatch b)
    {
        var byHead = a.Head.First.CompareTo(b.Head.First);
        if (byHead != 0)
            return byHead;
        var byPriority = b.Rule.Rule.Priority.CompareTo(a.Rule.Rule.Priority);
        if (byPriority != 0)
            return byPriority;
        var byLength = b.Range.Count.CompareTo(a.Range.Count);
        return byLength != 0 ? byLength : string.CompareOrdinal(a.Rule.Rule.Id, b.Rule.Rule.Id);
    }
}
