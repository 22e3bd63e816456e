namespace Attribution.Rules;

/// <summary>
/// One entry of <c>except</c>: the match falls if a token of the place meets the test. A place is a capture's name,
/// or <c>before</c> or <c>after</c>, the token beside the whole match.
/// </summary>
internal sealed record RuleExceptionClause(string Place, Element Test, int Line);
