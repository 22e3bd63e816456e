using Attribution.Articles;

namespace Attribution.Reports.Writers;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, from 1; in a document without lines, the paragraph.</param>
internal sealed record FilePlace(int Line)
{
    /// <summary>First column, last line and the column behind the last character, from 1; null where only the line is known.</summary>
    public (int Start, int EndLine, int End)? Columns { get; init; }

    /// <summary>The characters of the decoded file; null where only the line is known.</summary>
    public TextSpan? Characters { get; init; }
}
