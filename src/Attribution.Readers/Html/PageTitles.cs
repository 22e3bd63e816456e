using AngleSharp.Dom;

namespace Attribution.Readers.Html;

/// <summary>Headlines, as the titles of pages hold them: with the outlet's name behind a bar or dash.</summary>
internal static class PageTitles
{
    private static readonly string[] Bars = [" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " « ", " • "];

    public static string? Of(IDocument document) =>
        document.Title is { } title && !string.IsNullOrWhiteSpace(title) ? string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    /// <summary>Cuts the outlet's name off, or whatever stands behind the last bar if the outlet is not known.</summary>
    public static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null)
            return null;
        var cut = LastBar(title, out var length);
        if (cut <= 0)
            return title;
        var behind = title[(cut + length)..];
        return outlet is null ? title : Same(behind, outlet) || Words(behind) <= 3 && Letters(outlet).Contains(Letters(behind), StringComparison.Ordinal) ? WithoutOutlet(title[..cut].TrimEnd(), outlet) : title;
    }

    /// <summary>The end of the page's title, where the headline is known to stand before it.</summary>
    public static string? OutletIn(IDocument document, string? headline)
    {
        if (Of(document) is not { } title || headline is null)
            return null;
        var cut = LastBar(title, out var length);
        return cut > 0 && Same(title[..cut], headline) ? title[(cut + length)..].Trim() : null;
    }

    /// <summary>Whether two headlines are one, apart from signs, spaces and capitals.</summary>
    public static bool Same(string one, string other) => Letters(one) is { Length: > 0 } letters && letters == Letters(other);

    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static int LastBar(string title, out int length)
    {
        var (last, best) = (-1, "");
        foreach (var bar in Bars)
            if (title.LastIndexOf(bar, StringComparison.Ordinal) is var at && at > last)
                (last, best) = (at, bar);
        length = best.Length;
        return last;
    }
}
