namespace Attribution.Readers.Html;

/// <summary>
/// Looks over the tags of a page before it is parsed, since the parser's cost grows with the product of tags and nesting,
/// and with the formatting that is never closed and that every later paragraph opens anew.
/// </summary>
internal sealed class MarkupGuard
{
    private static readonly HashSet<string> Flat = new(("area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption "
        + "rp rt html head body frame basefont bgsound keygen").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Formatting = new(("b big code em font i nobr s small strike strong tt u").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Raw = "script style textarea title xmp iframe noembed noframes".Split(' ');

    private readonly string html;
    private readonly ReaderOptions options;
    private readonly List<string> open = [];
    private readonly Dictionary<string, int> openCounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnclosedFormatting formatting = new();
    private long elements;

    private MarkupGuard(string html, ReaderOptions options) => (this.html, this.options) = (html, options);

    /// <exception cref="ReaderException">The page nests too deeply or would grow too large.</exception>
    public static void Check(string html, ReaderOptions options) => new MarkupGuard(html, options).Check();

    private void Check()
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
                at = After(html.IndexOf("-->", at + 2, StringComparison.Ordinal), 3);
            else if (html[at + 1] == '/')
                at = End(at);
            else if (char.IsAsciiLetter(html[at + 1]))
                at = Start(at);
            else
                at++;
        }
    }

    private int After(int at, int length) => at < 0 ? html.Length : at + length;

    private int NameEnd(int at)
    {
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '/'))
            at++;
        return at;
    }

    private int Start(int at)
    {
        var nameEnd = NameEnd(at + 1);
        var name = html[(at + 1)..Math.Min(nameEnd, at + 30)];
        var end = Tags.End(html, nameEnd);
        Count(at, name, html.AsSpan(at, Math.Min(end - at, 64)), html[end - 1] == '>' && html[end - 2] == '/');
        var raw = Array.Find(Raw, tag => tag.Equals(name, StringComparison.OrdinalIgnoreCase));
        return raw is null ? end : After(html.IndexOf("</" + raw, end, StringComparison.OrdinalIgnoreCase), 0);
    }

    private void Count(int at, string name, ReadOnlySpan<char> tag, bool closesItself)
    {
        var isFormatting = Formatting.Contains(name);
        if (isFormatting)
            formatting.Open(name, tag);
        elements += 1 + (isFormatting ? 0 : formatting.Count);
        if (elements > options.MaxElements)
            throw new ReaderException($"the page has, or its unclosed tags make, more than {options.MaxElements:N0} elements (limit MaxElements)");
        if (Flat.Contains(name) || closesItself && !isFormatting)
            return;
        open.Add(name);
        openCounts[name] = openCounts.GetValueOrDefault(name) + 1;
        if (open.Count > options.MaxDepth || formatting.Count > options.MaxDepth)
            throw new ReaderException($"the page nests more than {options.MaxDepth} elements (limit MaxDepth), at character {at:N0}");
    }

    private int End(int at)
    {
        var nameEnd = NameEnd(at + 2);
        var name = html[(at + 2)..Math.Min(nameEnd, at + 32)];
        formatting.Close(name);
        if (openCounts.GetValueOrDefault(name) > 0)
            while (Pop() is var closed && !closed.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
            }
        return After(html.IndexOf('>', Math.Min(nameEnd, html.Length)), 1);
    }

    private string Pop()
    {
        var name = open[^1];
        open.RemoveAt(open.Count - 1);
        openCounts[name]--;
        return name;
    }
}
