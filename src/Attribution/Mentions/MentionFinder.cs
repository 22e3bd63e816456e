using Attribution.Articles;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Mentions;

/// <summary>
/// Cuts noun phrases around a head: mention rules with <c>part: head</c> say which tokens head one, <c>part: lead</c>
/// which words before it do not belong, <c>part: tail</c> which parts after it may. Immutable and thread-safe.
/// </summary>
internal sealed class MentionFinder
{
    private readonly CompiledRule[] heads;
    private readonly CompiledRule[] leads;
    private readonly CompiledRule[] tails;

    public MentionFinder(RuleIndex rules)
    {
        heads = Part(rules, "head");
        leads = Part(rules, "lead");
        tails = Part(rules, "tail");
    }

    public IReadOnlyList<CompiledRule> Tails => tails;

    /// <summary>How a token refers if it can head a mention: "name", "pronoun", "description"; otherwise null.</summary>
    public string? FormOf(MatchText text, int token, Sentence sentence) =>
        Find(heads, text, token, sentence) is var rule and >= 0 ? heads[rule].Rule.Attributes["form"] : null;

    /// <summary>Adds the ways to cut the phrase of a head, the shortest first.</summary>
    public void Variants(MatchText text, DependencyTree tree, int head, Sentence sentence, List<MentionVariant> variants)
    {
        var first = FirstOf(text, tree, head, sentence);
        var end = CoreEnd(tree, head, text, sentence);
        variants.Add(new MentionVariant(new TokenRange(first, end), -1, 0));
        var count = 0;
        for (var child = tree.FirstChild(head); child >= 0; child = tree.NextSibling(child))
        {
            if (child < head || tree.Right[child] < end)
                continue;
            var tail = Find(tails, text, child, sentence);
            if (tail < 0)
                continue;
            variants.Add(new MentionVariant(new TokenRange(first, tree.Right[child] + 1), tails[tail].Rule.Number, ++count));
        }
    }

    private int FirstOf(MatchText text, DependencyTree tree, int head, Sentence sentence)
    {
        var first = Math.Max(tree.Left[head], sentence.FirstToken);
        while (first < head && Find(leads, text, first, sentence) >= 0)
            first++;
        return first;
    }

    /// <summary>The end of the head and of what hangs tightly on it, such as the second part of a name or a possessive.</summary>
    private int CoreEnd(DependencyTree tree, int head, MatchText text, Sentence sentence)
    {
        var end = head + 1;
        for (var child = tree.FirstChild(head); child >= 0; child = tree.NextSibling(child))
            if (child == end && tree.Right[child] == child && Find(tails, text, child, sentence) < 0 && IsWord(text, child))
                end = child + 1;
        return end;
    }

    private static bool IsWord(MatchText text, int token) =>
        text.Tokens[token].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number;

    private static int Find(CompiledRule[] rules, MatchText text, int token, Sentence sentence)
    {
        for (var i = 0; i < rules.Length; i++)
            if (rules[i].Elements[0].Test!.Holds(text, token, sentence.FirstToken, sentence.EndToken))
                return i;
        return -1;
    }

    private static CompiledRule[] Part(RuleIndex rules, string part) =>
        [.. rules.Rules.Where(rule => rule.Rule.Attributes.GetValueOrDefault("part") == part)];
}
