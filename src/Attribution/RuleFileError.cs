namespace Attribution;

/// <summary>One mistake in a rule, list, model or configuration file. Lines and columns start at 1; 0 where none can be told.</summary>
/// <param name="File">The file, as it was found.</param>
/// <param name="Line">1-based line, or 0 where the file as a whole is meant.</param>
/// <param name="Column">1-based column in UTF-16 code units, or 0.</param>
/// <param name="Message">What is wrong and what was expected, in one line.</param>
public sealed record RuleFileError(string File, int Line, int Column, string Message)
{
    /// <summary>The mistake in one line: <c>file(line,column): message</c>, as editors and build tools understand it.</summary>
    public override string ToString()
    {
        var place = Column > 0 ? $"({Line},{Column})" : Line > 0 ? $"({Line})" : "";
        return $"{File}{place}: {Message}";
    }
}
