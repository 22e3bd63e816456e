using AngleSharp.Dom;

namespace Attribution.Readers.Html;

/// <summary>What elements mean by their tags and attributes.</summary>
internal static class PageElements
{
    private static readonly HashSet<string> Inline = new(("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt s samp small span strike strong sub sup "
        + "time tt u var wbr img picture meter output amp-img address-inline g-emoji").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Silent = new(("script style noscript template svg math canvas iframe object embed applet audio video select textarea input datalist head title map progress "
        + "rp rt noembed noframes frameset amp-analytics amp-state amp-script").Split(' '), StringComparer.Ordinal);

    private static readonly string[] Names =
        ("class id itemprop itemtype role data-component data-testid data-test-id data-qa data-module data-type "
        + "data-block data-area data-region data-gu-name aria-label property name").Split(' ');

    public static bool IsBlock(string tag) => !Inline.Contains(tag);

    public static bool IsMedia(string tag) => tag is "img" or "picture" or "video" or "audio" or "iframe" or "object" or "amp-img" or "amp-video" or "amp-iframe";

    /// <summary>Whether what is in it is never text of the article.</summary>
    public static bool IsSilent(string tag) => Silent.Contains(tag);

    public static PageElement Describe(IElement element, int index, int parent, int depth, LabelWords words, Dictionary<string, LabelKind> known)
    {
        var labels = element.LocalName.Contains('-', StringComparison.Ordinal) ? Find(element.LocalName, words, known) : LabelKind.None;
        foreach (var name in element.LocalName is "html" or "body" ? [] : Names)
            if (element.GetAttribute(name) is { Length: > 0 } value)
                labels |= LabelsOf(name, value, words, known);
        return new PageElement
        {
            Index = index,
            Parent = parent,
            Depth = depth,
            Tag = element.LocalName,
            Labels = labels,
            Signature = element.LocalName + " " + element.GetAttribute("class"),
            Input = element.SourceReference?.Position.Index ?? -1,
            IsHidden = IsHidden(element),
            IsLarge = element.LocalName == "font" && element.GetAttribute("size")?.Trim() is "5" or "6" or "7" or "+2" or "+3" or "+4",
            End = index + 1,
        };
    }

    /// <summary>A spoken label is one name; other attributes hold names parted by spaces.</summary>
    private static LabelKind LabelsOf(string attribute, string value, LabelWords words, Dictionary<string, LabelKind> known)
    {
        if (attribute == "aria-label")
            return Find(value.Replace(' ', '-'), words, known) & (LabelKind.Junk | LabelKind.Comments);
        var labels = LabelKind.None;
        foreach (var name in value.Split((char[]?)null, 60, StringSplitOptions.RemoveEmptyEntries))
            labels |= Find(name, words, known);
        return labels;
    }

    private static LabelKind Find(string name, LabelWords words, Dictionary<string, LabelKind> known)
    {
        if (!known.TryGetValue(name, out var labels))
            known[name] = labels = words.Find(name);
        return labels;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        var style = element.GetAttribute("style");
        return style is not null && IsHidden(style.Replace(" ", "", StringComparison.Ordinal));
    }

    private static bool IsHidden(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
}
