namespace Attribution.Rules;

/// <summary>One inline example.</summary>
/// <param name="Text">The text without its tags.</param>
/// <param name="Spans">What the tags enclose, by name, in UTF-16 code units of <paramref name="Text"/>.</param>
/// <param name="Expect">What is expected.</param>
/// <param name="Tagged">The text with its tags, as its author wrote it.</param>
/// <param name="Line">Where it stands in the rule's file.</param>
internal sealed record RuleExample(
    string Text,
    IReadOnlyList<(string Name, Articles.TextSpan Span)> Spans,
    ExampleExpectation Expect,
    string Tagged,
    int Line);
