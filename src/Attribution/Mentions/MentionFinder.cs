using Attribution.Articles;
using Attribution.Rules.Matching;
using Attribution.Tagging;
using static Attribution.Tagging.TagMasks;

namespace Attribution.Mentions;

/// <summary>
/// Cuts noun phrases around a head: mention rules with <c>part: head</c> say which tokens head one, <c>part: lead</c>
/// which words before it do not belong, <c>part: tail</c> which parts after it may, <c>part: join</c> which words join another. Immutable and thread-safe.
/// </summary>
internal sealed class MentionFinder
{
    private static readonly ulong Opening = Relations("advmod", "advcl", "nmod", "nmod:tmod", "nmod:npmod", "csubj", "parataxis");
    private static readonly ulong Participles = Tags("VBG", "VBN");

    private readonly CompiledRule[] heads;
    private readonly string[] forms;
    private readonly CompiledRule[] leads;
    private readonly CompiledRule[] tails;
    private readonly CompiledRule[] joins;

    public MentionFinder(RuleIndex rules)
    {
        heads = Part(rules, "head");
        forms = Array.ConvertAll(heads, head => head.Rule.Attributes["form"]);
        leads = Part(rules, "lead");
        tails = Part(rules, "tail");
        joins = Part(rules, "join");
    }

    public IReadOnlyList<CompiledRule> Tails => tails;

    /// <summary>How a token refers if it can head a mention: "name", "pronoun", "description"; otherwise null.</summary>
    public string? FormOf(MatchText text, int token, Sentence sentence) =>
        Find(heads, text, token, sentence) is var rule and >= 0 ? forms[rule] : null;

    /// <summary>Adds the ways to cut the phrase of a head, the shortest first.</summary>
    public void Variants(PatternMatcher matcher, DependencyTree tree, int head, Sentence sentence, List<MentionVariant> variants)
    {
        var text = matcher.Text;
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
        AddJoined(matcher, sentence, variants);
    }

    /// <summary>Lengthens each cut by the words that the join rules find after it.</summary>
    private void AddJoined(PatternMatcher matcher, Sentence sentence, List<MentionVariant> variants)
    {
        for (var i = variants.Count - 1; i >= 0; i--)
            for (var j = 0; j < joins.Length; j++)
                if (JoinedEnd(matcher, joins[j], variants[i].Range.End, sentence) is var end and >= 0)
                    variants.Add(new MentionVariant(variants[i].Range with { End = end }, tails.Length + j, variants[i].Tails + 1));
    }

    /// <summary>The end of a join that begins right at a place, its anchor there or just after it; -1 for none.</summary>
    private static int JoinedEnd(PatternMatcher matcher, CompiledRule join, int start, Sentence sentence)
    {
        for (var anchor = start; anchor < Math.Min(start + 2, sentence.EndToken); anchor++)
            if (matcher.TryMatch(join, anchor, sentence) is { } match && match.Range.First == start)
                return match.Range.End;
        return -1;
    }

    /// <summary>"Cross-examining, Roe", "a month earlier, data": what is parted from a phrase by a comma and is neither name nor adjective stands before it.</summary>
    private static int BehindOpening(MatchText text, DependencyTree tree, int head, int first)
    {
        for (var child = tree.FirstChild(head); child >= 0 && child < head; child = tree.NextSibling(child))
            if (tree.Left[child] <= first && tree.Right[child] + 1 is var comma && comma < head && text.Tokens[comma].Kind == TokenKind.Comma
                && (Is(Opening, text.Relations[child]) || Is(Participles, text.Tags[child])))
                first = comma + 1;
        return first;
    }

    private int FirstOf(MatchText text, DependencyTree tree, int head, Sentence sentence)
    {
        var first = BehindOpening(text, tree, head, Math.Max(tree.Left[head], sentence.FirstToken));
        while (first < head && Find(leads, text, first, sentence) >= 0)
            first++;
        return first;
    }

    /// <summary>The end of the head and of what hangs tightly on it, such as the second part of a name or a possessive.</summary>
    private int CoreEnd(DependencyTree tree, int head, MatchText text, Sentence sentence)
    {
        var end = head + 1;
        for (var child = tree.FirstChild(head); child >= 0; child = tree.NextSibling(child))
            if (child == end && tree.Right[child] == child && Find(tails, text, child, sentence) < 0 && IsTight(text, child, sentence))
                end = child + 1;
        return end;
    }

    /// <summary>A possessive stays with its noun; of other words, those that would lead a phrase ("and") do not.</summary>
    private bool IsTight(MatchText text, int token, Sentence sentence) =>
        text.Tokens[token].Kind == TokenKind.Clitic || IsWord(text, token) && Find(leads, text, token, sentence) < 0;

    private static bool IsWord(MatchText text, int token) =>
        text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

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
