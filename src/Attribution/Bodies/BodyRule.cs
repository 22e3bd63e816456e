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

    public bool Matches(in ParagraphFacts facts, ReadOnlySpan<Token> tokens, ReadOnlySpan<uint> hashes)
    {
        foreach (var range in Facts)
        {
            if (!range.Holds(facts))
                return false;
        }
        foreach (var test in Phrases)
        {
            if (!test.Holds(tokens, hashes))
                return false;
        }
        return true;
    }
}
