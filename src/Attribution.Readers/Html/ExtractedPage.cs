using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>What the marked-up text of a page gave.</summary>
internal sealed record ExtractedPage(MappedText Text, string? Title, string? Byline, DateOnly? PublishedOn);
