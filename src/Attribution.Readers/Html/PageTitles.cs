using AngleSharp.Dom;

namespace Attribution.Readers.Html;

/// <summary>Headlines, as the titles of pages hold them: with the outlet's name behind a bar or dash.</summary>
internal static class PageTitles
{
    private const int LeastWordsOfPart = 3;

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

    /// <summary>What stands before or behind the headline in the page's title.</summary>
    public static string? OutletIn(IDocument document, string? headline)
    {
        if (Of(document) is not { } title || headline is null || Letters(headline) is not { Length: > 0 } letters)
            return null;
        var parts = Parts(title);
        if (parts.Count < 2)
            return null;
        var whole = Letters(title);
        return whole.StartsWith(letters, StringComparison.Ordinal) && whole.EndsWith(Letters(parts[^1]), StringComparison.Ordinal) && whole.Length > letters.Length ? parts[^1]
            : whole.EndsWith(letters, StringComparison.Ordinal) && whole.Length > letters.Length ? parts[0] : null;
    }

    /// <summary>The part of a title that stands on the page, where the whole does not: outlets stand before headlines, too.</summary>
    public static string PartOn(string title, IEnumerable<string> texts)
    {
        var parts = Parts(title).Where(part => Words(part) >= LeastWordsOfPart).Select(part => (Part: part, Letters: Letters(part))).ToList();
        if (parts.Count == 0)
            return title;
        var here = texts.Select(Letters).ToHashSet(StringComparer.Ordinal);
        if (here.Contains(Letters(title)))
            return title;
        return parts.Where(part => here.Contains(part.Letters)).OrderByDescending(part => part.Letters.Length).FirstOrDefault().Part ?? title;
    }

    private static List<string> Parts(string title)
    {
        foreach (var bar in Bars.Append(": "))
            title = title.Replace(bar, "\n", StringComparison.Ordinal);
        return [.. title.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
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
