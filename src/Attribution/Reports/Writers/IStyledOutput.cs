namespace Attribution.Reports.Writers;

/// <summary>Where the text report goes: a terminal that shows styles, or a file that drops them.</summary>
internal interface IStyledOutput
{
    /// <summary>Writes a run of text that holds no line break.</summary>
    void Write(string text, TextStyle style);

    /// <summary>Ends the line.</summary>
    void EndLine();
}
