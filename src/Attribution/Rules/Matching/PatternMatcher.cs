using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>
/// Matches rules against the sentences of one article. From a rule's anchor it grows right, then left, never out of
/// the sentence; gaps and repetitions are bounded, so that the steps at one anchor are, too. Not thread-safe: one
/// matcher an article.
/// </summary>
internal sealed class PatternMatcher(MatchText text)
{
    private readonly TokenRange[] captures = new TokenRange[16];
    private CompiledRule rule = null!;
    private int sentenceFirst;
    private int sentenceEnd;
    private int first;
    private int end;

    /// <summary>How many elements were tried, for the test that cost stays linear.</summary>
    public long Steps { get; private set; }

    /// <summary>Adds every match in a sentence to <paramref name="matches"/>, at most one a rule and anchor.</summary>
    public void Match(RuleIndex index, Sentence sentence, List<RuleMatch> matches)
    {
        sentenceFirst = sentence.FirstToken;
        sentenceEnd = sentence.EndToken;
        for (var token = sentenceFirst; token < sentenceEnd; token++)
        {
            if (index.AnyForm(text.Forms[token]))
                MatchAll(index.ByForm, token, matches);
            if (index.AnyLemma(text.Lemmas[token]))
                MatchAll(index.ByLemma, token, matches);
            MatchAll(index.ByTag, token, matches);
            if (index.ByLayer.Length > 0)
                MatchAll(index.ByLayer, token, matches);
        }
    }

    private void MatchAll(CompiledRule[] rules, int token, List<RuleMatch> matches)
    {
        foreach (var candidate in rules)
            if (TryMatch(candidate, token) is { } match)
                matches.Add(match);
    }

    /// <summary>The match of one rule whose anchor begins at a token, or null.</summary>
    public RuleMatch? TryMatch(CompiledRule candidate, int token, Sentence sentence)
    {
        sentenceFirst = sentence.FirstToken;
        sentenceEnd = sentence.EndToken;
        return TryMatch(candidate, token);
    }

    private RuleMatch? TryMatch(CompiledRule candidate, int token)
    {
        rule = candidate;
        var anchor = candidate.Elements[candidate.Anchor];
        foreach (var anchorEnd in EndsFrom(anchor, token))
        {
            captures.AsSpan(0, candidate.Captures.Length).Fill(TokenRange.None);
            Capture(anchor, token, anchorEnd);
            if (!GrowRight(candidate.Anchor + 1, anchorEnd) || !GrowLeft(candidate.Anchor - 1, token))
                continue;
            var range = new TokenRange(first, end);
            if (!IsExcepted(range))
                return new RuleMatch(candidate, range, token, captures.AsSpan(0, candidate.Captures.Length).ToArray());
        }
        return null;
    }

    private bool GrowRight(int index, int position)
    {
        if (index == rule.Elements.Length)
        {
            end = position;
            return true;
        }
        var element = rule.Elements[index];
        return element.Max > 1 || element.Test is null && element.Layer is null
            ? RepeatRight(element, index, position)
            : OnceRight(element, index, position);
    }

    private bool OnceRight(CompiledElement element, int index, int position)
    {
        foreach (var after in EndsFrom(element, position))
        {
            Capture(element, position, after);
            if (GrowRight(index + 1, after))
                return true;
        }
        Capture(element, -1, -1);
        return element.Min == 0 && GrowRight(index + 1, position);
    }

    private bool RepeatRight(CompiledElement element, int index, int position)
    {
        var most = 0;
        while (most < element.Max && position + most < sentenceEnd && Holds(element, position + most))
            most++;
        for (var n = 0; n <= most - element.Min; n++)
        {
            var count = element.Lazy ? element.Min + n : most - n;
            Capture(element, count == 0 ? -1 : position, count == 0 ? -1 : position + count);
            if (GrowRight(index + 1, position + count))
                return true;
        }
        return false;
    }

    private bool GrowLeft(int index, int position)
    {
        if (index < 0)
        {
            first = position;
            return true;
        }
        var element = rule.Elements[index];
        return element.Max > 1 || element.Test is null && element.Layer is null
            ? RepeatLeft(element, index, position)
            : OnceLeft(element, index, position);
    }

    private bool OnceLeft(CompiledElement element, int index, int position)
    {
        foreach (var start in StartsTo(element, position))
        {
            Capture(element, start, position);
            if (GrowLeft(index - 1, start))
                return true;
        }
        Capture(element, -1, -1);
        return element.Min == 0 && GrowLeft(index - 1, position);
    }

    private bool RepeatLeft(CompiledElement element, int index, int position)
    {
        var most = 0;
        while (most < element.Max && position - most > sentenceFirst && Holds(element, position - most - 1))
            most++;
        for (var n = 0; n <= most - element.Min; n++)
        {
            var count = element.Lazy ? element.Min + n : most - n;
            Capture(element, count == 0 ? -1 : position - count, count == 0 ? -1 : position);
            if (GrowLeft(index - 1, position - count))
                return true;
        }
        return false;
    }

    private bool Holds(CompiledElement element, int token)
    {
        Steps++;
        return element.Test is null || element.Test.Holds(text, token, sentenceFirst, sentenceEnd);
    }

    private void Capture(CompiledElement element, int from, int to)
    {
        if (element.Capture >= 0)
            captures[element.Capture] = from < 0 ? TokenRange.None : new TokenRange(from, to);
    }

    /// <summary>The ends that an element can have when it begins at a token, preferred ones first.</summary>
    private IEnumerable<int> EndsFrom(CompiledElement element, int position)
    {
        if (position >= sentenceEnd)
            yield break;
        if (element.Layer is not null)
        {
            foreach (var span in Spans(element))
                for (var i = span.FirstAt(position); i >= 0; i = span.NextByFirst(i))
                    if (Fits(element, span[i]) && span[i].Range.End <= sentenceEnd)
                        yield return span[i].Range.End;
            yield break;
        }
        foreach (var phrase in element.Phrases)
            if (IsPhrase(phrase, position))
                yield return position + phrase.Length;
        if (Holds(element, position))
            yield return position + 1;
    }

    private IEnumerable<int> StartsTo(CompiledElement element, int position)
    {
        if (position <= sentenceFirst)
            yield break;
        if (element.Layer is not null)
        {
            foreach (var span in Spans(element))
                for (var i = span.LastAt(position - 1); i >= 0; i = span.NextByEnd(i))
                    if (Fits(element, span[i]) && span[i].Range.First >= sentenceFirst)
                        yield return span[i].Range.First;
            yield break;
        }
        foreach (var phrase in element.Phrases)
            if (IsPhrase(phrase, position - phrase.Length))
                yield return position - phrase.Length;
        if (Holds(element, position - 1))
            yield return position - 1;
    }

    private IEnumerable<SpanLayer> Spans(CompiledElement element)
    {
        var layer = element.Layer == "mention" ? text.Mentions : text.Cues;
        return layer is null ? [] : [layer];
    }

    private static bool Fits(CompiledElement element, LayerSpan span) =>
        element.Labels.Count == 0 || element.Labels.Contains(span.Label);

    private bool IsPhrase(uint[] phrase, int position)
    {
        Steps++;
        if (position < sentenceFirst || position + phrase.Length > sentenceEnd)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (text.Forms[position + i] != phrase[i])
                return false;
        return true;
    }

    private bool IsExcepted(TokenRange range)
    {
        foreach (var (place, test) in rule.Exceptions)
            if (IsExcepted(place, test, range))
                return true;
        return false;
    }

    private bool IsExcepted(string place, TokenTest test, TokenRange range)
    {
        if (place == "before")
            return range.First > sentenceFirst && test.Holds(text, range.First - 1, sentenceFirst, sentenceEnd);
        if (place == "after")
            return range.End < sentenceEnd && test.Holds(text, range.End, sentenceFirst, sentenceEnd);
        var captured = captures[rule.CaptureIndex(place)];
        for (var token = captured.First; token < captured.End && !captured.IsNone; token++)
            if (test.Holds(text, token, sentenceFirst, sentenceEnd))
                return true;
        return false;
    }
}
