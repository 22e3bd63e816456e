using System.Runtime.CompilerServices;
using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>
/// Matches rules against the sentences of one article. From a rule's anchor it grows right, then left, never out of
/// the sentence; gaps and repetitions are bounded, so that the steps at one anchor are, too. Not thread-safe: one
/// matcher an article.
/// </summary>
internal sealed class PatternMatcher(MatchText text)
{
    private const int ShortestStore = 64, LongestStore = 512;

    // Captures of matches are kept in long arrays, so that a match costs no allocation of its own.
    private TokenRange[] store = [];
    private int stored;
    private readonly TokenRange[] captures = new TokenRange[16];
    private CompiledRule rule = null!;
    private int sentenceFirst;
    private int sentenceEnd;
    private int first;
    private int end;

    /// <summary>What is matched against.</summary>
    public MatchText Text => text;

    /// <summary>How many elements were tried, for the test that cost stays linear.</summary>
    public long Steps { get; private set; }

    /// <summary>Adds every match in a sentence to <paramref name="matches"/>, at most one a rule and anchor.</summary>
    public void Match(RuleIndex index, Sentence sentence, List<RuleMatch> matches)
    {
        sentenceFirst = sentence.FirstToken;
        sentenceEnd = sentence.EndToken;
        var (forms, lemmas, tags, tokens) = (text.Forms, text.Lemmas, text.Tags, text.Tokens);
        for (var token = sentenceFirst; token < sentenceEnd; token++)
        {
            // Most tokens anchor no rule.
            if (index.AtForm(forms[token]) is { } byForm)
                MatchAll(byForm, token, matches);
            if (index.AtLemma(lemmas[token]) is { } byLemma)
                MatchAll(byLemma, token, matches);
            if (index.AtKind(tokens[token].Kind) is { Length: > 0 } byKind)
                MatchAll(byKind, token, matches);
            if (index.AtTag(tags[token]) is { Length: > 0 } byTag)
                MatchAll(byTag, token, matches);
        }
    }

    private void MatchAll(CompiledRule[] rules, int token, List<RuleMatch> matches)
    {
        var (tag, relation, kind) = (text.Tags[token], text.Relations[token], (int)text.Tokens[token].Kind);
        foreach (var candidate in rules)
            if (MayAnchor(candidate, tag, relation, kind) && MatchesListed(candidate, token))
                matches.Add(Keep(token));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayAnchor(CompiledRule candidate, byte tag, byte relation, int kind) =>
        (candidate.AnchorTags >> tag & candidate.AnchorRelations >> relation & candidate.AnchorKinds >> kind & 1) != 0;

    /// <summary>Whether a rule matches that the index lists for the token: of its anchor, only what the index has not looked at is asked.</summary>
    private bool MatchesListed(CompiledRule candidate, int token)
    {
        var anchor = candidate.AnchorElement;
        if (anchor.Phrases is not null)
            return Matches(candidate, token);
        Steps++;
        if (candidate.AnchorRest is { } rest && !rest.Holds(text, token, sentenceFirst, sentenceEnd))
            return false;
        rule = candidate;
        return MatchesAround(anchor, token, token + 1);
    }

    /// <summary>The match of one rule whose anchor begins at a token, or null.</summary>
    public RuleMatch? TryMatch(CompiledRule candidate, int token, Sentence sentence)
    {
        sentenceFirst = sentence.FirstToken;
        sentenceEnd = sentence.EndToken;
        return MayAnchor(candidate, text.Tags[token], text.Relations[token], (int)text.Tokens[token].Kind) && Matches(candidate, token) ? Keep(token) : null;
    }

    private RuleMatch Keep(int token)
    {
        var count = rule.Captures.Length;
        if (stored + count > store.Length)
        {
            store = new TokenRange[Math.Clamp(store.Length * 2, ShortestStore, LongestStore)];
            stored = 0;
        }
        captures.AsSpan(0, count).CopyTo(store.AsSpan(stored));
        var match = new RuleMatch(rule, new TokenRange(first, end), token, store, stored);
        stored += count;
        return match;
    }

    private bool Matches(CompiledRule candidate, int token)
    {
        rule = candidate;
        var anchor = candidate.AnchorElement;
        var turn = 0;
        for (var anchorEnd = NextEnd(anchor, token, ref turn); anchorEnd >= 0; anchorEnd = NextEnd(anchor, token, ref turn))
            if (MatchesAround(anchor, token, anchorEnd))
                return true;
        return false;
    }

    /// <summary>Whether the rest of the rule fits around its anchor. A match sets every capture, so that none is left of a trial before.</summary>
    private bool MatchesAround(CompiledElement anchor, int token, int anchorEnd)
    {
        Capture(anchor, token, anchorEnd);
        return GrowRight(rule.Anchor + 1, anchorEnd) && GrowLeft(rule.Anchor - 1, token) && !IsExcepted();
    }

    private bool GrowRight(int index, int position)
    {
        if (index == rule.Elements.Length)
        {
            end = position;
            return true;
        }
        var element = rule.Elements[index];
        return element.IsRepeated ? RepeatRight(element, index, position) : OnceRight(element, index, position);
    }

    private bool OnceRight(CompiledElement element, int index, int position)
    {
        var turn = 0;
        for (var after = NextEnd(element, position, ref turn); after >= 0; after = NextEnd(element, position, ref turn))
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
        return element.IsRepeated ? RepeatLeft(element, index, position) : OnceLeft(element, index, position);
    }

    private bool OnceLeft(CompiledElement element, int index, int position)
    {
        var turn = 0;
        for (var start = NextStart(element, position, ref turn); start >= 0; start = NextStart(element, position, ref turn))
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

    /// <summary>The next end that an element can have when it begins at a token: the longest phrases first, then the single token; -1 at last.</summary>
    private int NextEnd(CompiledElement element, int position, ref int turn)
    {
        if (position >= sentenceEnd || turn < 0)
            return -1;
        if (element.Phrases is { } table)
            for (var phrases = table.BeginningWith(text.Forms[position]); turn < phrases.Length;)
                if (phrases[turn++] is var phrase && IsPhrase(phrase, position))
                    return position + phrase.Length;
        turn = -1;
        return Holds(element, position) ? position + 1 : -1;
    }

    /// <summary>The next start that an element can have when it ends before a token.</summary>
    private int NextStart(CompiledElement element, int position, ref int turn)
    {
        if (position <= sentenceFirst || turn < 0)
            return -1;
        if (element.Phrases is { } table)
            for (var phrases = table.EndingWith(text.Forms[position - 1]); turn < phrases.Length;)
                if (phrases[turn++] is var phrase && IsPhrase(phrase, position - phrase.Length))
                    return position - phrase.Length;
        turn = -1;
        return Holds(element, position - 1) ? position - 1 : -1;
    }

    private bool IsPhrase(uint[] phrase, int position)
    {
        Steps++;
        return position >= sentenceFirst && position + phrase.Length <= sentenceEnd
            && text.Forms.AsSpan(position, phrase.Length).SequenceEqual(phrase);
    }

    private bool IsExcepted()
    {
        foreach (var exception in rule.Exceptions)
            if (IsExcepted(exception))
                return true;
        return false;
    }

    private bool IsExcepted(ExceptionTest exception)
    {
        var place = exception.Place switch
        {
            ExceptionTest.Before => new TokenRange(Math.Max(sentenceFirst, first - 1), first),
            ExceptionTest.After => new TokenRange(end, Math.Min(sentenceEnd, end + 1)),
            var capture => captures[capture],
        };
        for (var token = place.First; token < place.End; token++)
            if (exception.Test.Holds(text, token, sentenceFirst, sentenceEnd))
                return true;
        return false;
    }
}
