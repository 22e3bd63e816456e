using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Quantities;

/// <summary>The built-in recogniser: the rules of <c>quantities/</c> and the lists that tell values. Immutable and thread-safe.</summary>
internal sealed class QuantityRules(RulePack pack, RuleCompiler compiler)
{
    private readonly RuleIndex index = compiler.Compile(RuleKind.Quantities);
    private readonly NumberReader numbers = new(pack);
    private readonly Calendar calendar = new(pack);

    /// <summary>Adds the quantities of a sentence, in text order. Of those that overlap, the higher priority wins, then the longer one.</summary>
    public void Find(PatternMatcher matcher, Sentence sentence, List<RuleMatch> scratch, List<QuantityMention> found)
    {
        scratch.Clear();
        matcher.Match(index, sentence, scratch);
        if (scratch.Count == 0)
            return;
        scratch.Sort(ByRank);
        var reader = new QuantityReader(matcher.Text, numbers, calendar);
        var taken = new List<TokenRange>();
        var first = found.Count;
        foreach (var match in scratch)
        {
            if (taken.Exists(match.Range.Overlaps) || !reader.TryRead(match, out var mention))
                continue;
            taken.Add(match.Range);
            if (mention is { } quantity)
                found.Add(quantity);
        }
        found.Sort(first, found.Count - first, Comparer<QuantityMention>.Create((a, b) => a.Tokens.First.CompareTo(b.Tokens.First)));
    }

    private static int ByRank(RuleMatch a, RuleMatch b)
    {
        var rank = b.Rule.Rule.Priority.CompareTo(a.Rule.Rule.Priority);
        if (rank == 0)
            rank = b.Range.Count.CompareTo(a.Range.Count);
        if (rank == 0)
            rank = a.Range.First.CompareTo(b.Range.First);
        return rank != 0 ? rank : string.CompareOrdinal(a.Rule.Rule.Id, b.Rule.Rule.Id);
    }
}
