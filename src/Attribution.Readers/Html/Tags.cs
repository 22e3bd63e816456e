namespace Attribution.Readers.Html;

/// <summary>Finds where tags end in the source of a page.</summary>
internal static class Tags
{
    /// <summary>The place after the <c>&gt;</c> that ends a tag; one inside a quoted value does not.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">A place in the tag, after its name.</param>
    public static int End(string html, int at)
    {
        while (at < html.Length)
        {
            var step = html.AsSpan(at).IndexOfAny('>', '=');
            if (step < 0)
                return html.Length;
            at += step + 1;
            if (html[at - 1] == '>')
                return at;
            while (at < html.Length && char.IsWhiteSpace(html[at]))
                at++;
            if (at < html.Length && html[at] is '"' or '\'')
                at = html.IndexOf(html[at], at + 1) is var close and >= 0 ? close + 1 : html.Length;
        }
        return html.Length;
    }
}
