using Attribution.Articles;
using Attribution.Rules;

namespace Attribution.Bodies;

/// <summary>A rule that tells from its facts and wording what a paragraph is. All conditions must hold. Immutable.</summary>
internal sealed class BodyRule : INamedRule
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Why { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public string? Replaces { get; init; }

    public IReadOnlyList<string> Formerly { get; init; } = [];

    public required ParagraphRole Mark { get; init; }

    /// <summary>Where several rules find a paragraph, the highest decides, then the lowest id.</summary>
    public required int Priority { get; init; }

    public required IReadOnlyList<BodyExample> Examples { get; init; }

    public required FactRange[] Facts { get; init; }

    public required PhraseTest[] Phrases { get; init; }

    /// <summary>Whether it asks how much prose stands before or after.</summary>
    public bool AsksForProse => Array.Exists(Facts, range => range.Fact is BodyFact.ProseBefore or BodyFact.ProseAfter);

    /// <param name="facts">The paragraph's facts.</param>
    /// <param name="tokens">All tokens of the article.</param>
    /// <param name="hashes">The words of these tokens.</param>
    /// <param name="paragraph">Where the paragraph's tokens stand.</param>
    /// <param name="before">Where those of the paragraph before it stand; empty for the first.</param>
    public bool Matches(in ParagraphFacts facts, ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes, Range paragraph, Range before)
    {
        foreach (var range in Facts)
        {
            if (!range.Holds(facts))
                return false;
        }
        foreach (var test in Phrases)
        {
            if (test.IsAnywhere && !facts.MayHoldPhrase)
                return false;
            var place = test.LooksBack ? before : paragraph;
            if (tokens[place].IsEmpty || !test.Holds(tokens[place], hashes[place]))
                return false;
        }
        return true;
    }
}
