namespace Attribution.Rules;

/// <summary>One mistake in a rule, list or configuration file.</summary>
/// <param name="File">The file, as it was opened.</param>
/// <param name="Line">Line of the mistake, from 1.</param>
/// <param name="Message">What is wrong and what was expected, in one line.</param>
public readonly record struct RuleProblem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
