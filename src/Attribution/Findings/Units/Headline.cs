using Attribution.Articles;
using Attribution.Findings.Claims;

namespace Attribution.Findings.Units;

/// <summary>What the headline says, compared with what the body claims and states.</summary>
internal sealed class Headline
{
    /// <summary>A shorter headline names a subject rather than states something.</summary>
    private const int FewestWords = 3;

    private readonly SourcingFacts facts;
    private readonly ClaimWords? words;

    public Headline(SourcingFacts facts)
    {
        this.facts = facts;
        var range = RangeOf(facts);
        IsAttributed = !range.IsNone && IsSpoken(range);
        if (!range.IsNone && ClaimWords.Of(facts.Article, [range], facts.Words) is { All.Length: >= FewestWords } found)
            words = found;
        Claims = words is null ? [] : [.. Enumerable.Range(0, facts.Claims.Length).Where(claim => facts.Claims[claim].Attributions.Any(IsRepeated))];
    }

    /// <summary>Whether an attribution or a quotation stands in the headline, or a colon, which gives it a speaker.</summary>
    public bool IsAttributed { get; }

    /// <summary>Indices of the passages of the headline, be it written like a sentence.</summary>
    public int[] Passages => [.. Enumerable.Range(0, facts.Article.Passages.Length).Where(passage => facts.IsTitle(facts.Article.Passages[passage].Range.First))];

    /// <summary>Indices of the claims of the body that the headline repeats.</summary>
    public int[] Claims { get; }

    /// <summary>Whether a sentence of the body says in the reporter's own voice what the headline says.</summary>
    public bool IsInOwnVoice() => words is not null && BodyCounts.SentencesOf(facts.Article).Any(IsOwnVoice);

    private static TokenRange RangeOf(SourcingFacts facts)
    {
        var tokens = facts.Article.Article.Tokens;
        var first = 0;
        while (first < tokens.Length && !facts.IsHeadline(first))
            first++;
        var end = first;
        while (end < tokens.Length && facts.IsHeadline(end))
            end++;
        return end > first ? new TokenRange(first, end) : TokenRange.None;
    }

    private bool IsSpoken(TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (facts.Article.Article.Tokens[token].Kind is TokenKind.Colon or TokenKind.OpenQuote or TokenKind.Dash)
                return true;
        return facts.Article.Relations.Any(relation => range.Contains(relation.CueHead));
    }

    private bool IsRepeated(int statement)
    {
        var relation = facts.Article.Relations[statement];
        return !facts.IsHeadline(relation.CueHead) && words!.IsHeldBy(ClaimWords.Of(facts.Article, relation.Content, facts.Words), facts.Limits);
    }

    private bool IsOwnVoice(int index)
    {
        var sentence = facts.Article.Article.Sentences[index];
        if (facts.IsHeadline(sentence.FirstToken))
            return false;
        var own = Enumerable.Range(sentence.FirstToken, sentence.Count).Where(token => facts.Around.VoiceAt(token) == Voice.Reporter);
        return words!.IsHeldBy(ClaimWords.Of(facts.Article, [.. own.Select(token => new TokenRange(token, token + 1))], facts.Words), facts.Limits);
    }
}
