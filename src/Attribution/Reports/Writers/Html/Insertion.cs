namespace Attribution.Reports.Writers.Html;

/// <summary>Markup of no length at a place of the article: an anchor, a reference.</summary>
/// <param name="At">Offset before which it stands.</param>
/// <param name="IsEnd">Whether it belongs to what ends there.</param>
/// <param name="Write">Writes it.</param>
internal sealed record Insertion(int At, bool IsEnd, Action<HtmlOutput> Write);
