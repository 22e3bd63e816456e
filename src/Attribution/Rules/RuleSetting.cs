namespace Attribution.Rules;

/// <summary>A newsroom's choice for one rule, or for all whose ids begin alike.</summary>
/// <param name="Rule">A rule's id, one of its former ids, or the beginning of ids with a star: <c>cue.tail-*</c>.</param>
/// <param name="Level">Off, or the severity of its findings. Only checks have a severity.</param>
/// <param name="File">Where it was chosen, for messages.</param>
/// <param name="Line">1-based line there, or 0.</param>
/// <param name="Column">1-based column there, or 0.</param>
internal sealed record RuleSetting(string Rule, RuleLevel Level, string File = "settings", int Line = 0, int Column = 0);
