namespace Attribution.Reports.Writers;

/// <summary>Writes the text report without any styles, lines ending with LF.</summary>
internal sealed class PlainOutput(TextWriter writer) : IStyledOutput
{
    /// <inheritdoc/>
    public void Write(string text, TextStyle style) => writer.Write(text);

    /// <inheritdoc/>
    public void EndLine() => writer.Write('\n');
}
