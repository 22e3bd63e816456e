namespace Attribution.Reports.Writers.Html;

/// <summary>A stretch of the article that is shown in some way. Stretches may overlap in every manner.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">UTF-16 code unit after the last.</param>
/// <param name="Classes">Its classes in the style sheet.</param>
/// <param name="Source">Id of the source that the words name, to link to; or null.</param>
internal sealed record Mark(int Start, int End, string Classes, string? Source = null);
