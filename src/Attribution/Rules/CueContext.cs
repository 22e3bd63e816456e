using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Rules;

/// <summary>
/// Elements of a cue rule with <c>as: context</c>: words that must stand there but are no part of the cue. One may stand before the
/// head, which takes all before it out of the cue, too, and one after it, which takes out all that follows.
/// </summary>
internal static class CueContext
{
    public const string Name = "context";

    /// <summary>What the one before the head is called where there are two; no file can ask for a name with a space.</summary>
    private const string Before = "context before";

    /// <summary>Whether more than one element on either side of the head is context.</summary>
    public static bool IsAmbiguous(IReadOnlyList<Element> pattern)
    {
        var head = HeadOf(pattern);
        return pattern.Take(head).Count(IsContext) > 1 || pattern.Skip(head).Count(IsContext) > 1;
    }

    /// <summary>The pattern with a name of its own for each context, since captures are told apart by name.</summary>
    public static IReadOnlyList<Element> Distinct(IReadOnlyList<Element> pattern)
    {
        if (pattern.Count(IsContext) < 2)
            return pattern;
        var head = HeadOf(pattern);
        return [.. pattern.Select((element, i) => i < head && IsContext(element) ? element with { Capture = Before } : element)];
    }

    /// <summary>The tokens of a cue rule's match that are the cue.</summary>
    public static TokenRange Without(RuleMatch match)
    {
        var range = match.Range;
        if (match[Before] is { IsNone: false } before)
            range = range with { First = before.End };
        if (match[Name] is not { IsNone: false } context)
            return range;
        return context.End <= match["head"].First ? range with { First = context.End } : range with { End = context.First };
    }

    private static bool IsContext(Element element) => element.Capture == Name;

    private static int HeadOf(IReadOnlyList<Element> pattern)
    {
        for (var i = 0; i < pattern.Count; i++)
            if (pattern[i].Capture == "head")
                return i;
        return 0;
    }
}
