namespace Attribution.Authoring.Explaining;

/// <summary>One token.</summary>
/// <param name="Number">Its number in the sentence, from 1.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its part of speech (Penn Treebank).</param>
/// <param name="Kind">What it is made of: word, comma, open-quote.</param>
/// <param name="Head">Number of the token that it depends on, or 0.</param>
/// <param name="Relation">How it depends on it.</param>
/// <param name="Mention">How it refers, if a noun phrase can be built around it.</param>
/// <param name="Starts">Forms of content that may begin with it.</param>
/// <param name="Ends">Rules by which a content may end with it.</param>
internal sealed record TokenExplanation(
    int Number, string Text, string Lemma, string Tag, string Kind, int Head, string Relation, string? Mention, IReadOnlyList<string> Starts, IReadOnlyList<string> Ends);
