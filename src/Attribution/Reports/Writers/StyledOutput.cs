namespace Attribution.Reports.Writers;

/// <summary>Hands the text report on run by run; a line ends with a run of its own.</summary>
internal sealed class StyledOutput(Action<string, TextStyle> write) : IStyledOutput
{
    /// <inheritdoc/>
    public void Write(string text, TextStyle style) => write(text, style);

    /// <inheritdoc/>
    public void EndLine() => write("\n", TextStyle.Plain);
}
