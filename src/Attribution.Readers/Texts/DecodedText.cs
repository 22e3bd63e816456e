namespace Attribution.Readers.Texts;

/// <summary>An input as text, and what was doubtful about it.</summary>
internal readonly record struct DecodedText(string Text, IReadOnlyList<string> Warnings);
