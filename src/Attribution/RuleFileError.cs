namespace Attribution;

/// <summary>One mistake in a rule file. Lines and columns start at 1; 0 where the file as a whole is meant.</summary>
/// <param name="File">The file, as it was found.</param>
/// <param name="Line">1-based line, or 0.</param>
/// <param name="Column">1-based column in UTF-16 code units, or 0.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record RuleFileError(string File, int Line, int Column, string Message)
{
    /// <summary>The mistake in one line: <c>file(line,column): message</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line},{Column}): {Message}" : $"{File}: {Message}";
}
