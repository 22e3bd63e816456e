namespace Attribution.Reports.Writers;

/// <summary>A run of text in one style.</summary>
internal readonly record struct StyledRun(string Text, TextStyle Style)
{
    public static implicit operator StyledRun(string text) => new(text, TextStyle.Plain);
}
