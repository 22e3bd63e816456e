namespace Attribution.Readers;

/// <summary>From <paramref name="Text"/> on, up to the next point, the text runs along with the input at <paramref name="Input"/>.</summary>
/// <param name="Text">UTF-16 offset in the text that was taken out.</param>
/// <param name="Input">UTF-16 offset in the decoded input; for .docx the number of the paragraph, from 1.</param>
public readonly record struct MapPoint(int Text, int Input);
