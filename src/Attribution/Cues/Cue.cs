using Attribution.Articles;

namespace Attribution.Cues;

/// <summary>Words that may introduce a claim, as a cue rule proposed them.</summary>
/// <param name="Range">The whole cue: auxiliaries, negation, adverbs and particles included.</param>
/// <param name="Head">The token that carries its meaning.</param>
/// <param name="Kind">What kind of word it is: verb, noun, adjective, … (the rule's <c>kind</c>).</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Score">Logit of its being a cue, by the cue scorer; 0 without one.</param>
internal sealed record Cue(TokenRange Range, int Head, string Kind, string Rule, float Score)
{
    /// <summary>The kind's hash, which features are made of.</summary>
    public uint KindHash { get; } = WordHash.Of(Kind);

    /// <summary>Whether its rule says that it is a cue wherever it stands (<c>certain: true</c>), whatever the scorers think.</summary>
    public bool IsCertain { get; init; }
}
