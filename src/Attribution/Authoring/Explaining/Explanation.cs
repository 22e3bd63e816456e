namespace Attribution.Authoring.Explaining;

/// <summary>How the analyser read sentences of an article, for those who write rules.</summary>
/// <param name="Sentences">The sentences, in text order.</param>
public sealed record Explanation(IReadOnlyList<SentenceExplanation> Sentences);
