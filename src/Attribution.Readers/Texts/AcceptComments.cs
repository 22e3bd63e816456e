namespace Attribution.Readers.Texts;

/// <summary>
/// Comments with which an editor accepts a finding for good: <c>&lt;!-- attribution: accept FINGERPRINT why --&gt;</c>, and in plain
/// text also a line <c># attribution: accept FINGERPRINT why</c>. They are no part of the article.
/// </summary>
internal static class AcceptComments
{
    private const string Open = "<!--", Close = "-->", LineOpen = "#", Tool = "attribution:", Accept = "accept";

    /// <summary>Hexadecimal digits of a fingerprint.</summary>
    private const int Digits = 16;

    /// <summary>The article with what its comments accept; in forms that know no comments, they are blanked so that all offsets stay.</summary>
    public static ReadArticle Applied(ReadArticle article) => article.Format switch
    {
        InputFormat.Html or InputFormat.Markdown => Read(article, article.Input, takesLines: false),
        InputFormat.Docx => article,
        _ => Read(article, article.Text, takesLines: true),
    };

    private static ReadArticle Read(ReadArticle article, string text, bool takesLines)
    {
        var found = Find(text, takesLines);
        if (found.Count == 0)
            return article;
        var accepted = found.Select(range => FingerprintIn(text.AsSpan(range.Start, range.End - range.Start))).ToList();
        var faulty = accepted.IndexOf(null);
        return article with
        {
            Accepted = [.. accepted.OfType<string>()],
            Warnings = faulty < 0 ? article.Warnings : [.. article.Warnings, Warning(text, found[faulty].Start)],
            Text = takesLines ? Blanked(text, found) : article.Text,
        };
    }

    private static string Warning(string text, int at) =>
        $"line {1 + text.AsSpan(0, at).Count('\n')}: 'attribution: accept' needs the fingerprint of a finding, {Digits} hexadecimal digits";

    /// <summary>Where the comments stand, from the opening sign to the closing one or the end of the line.</summary>
    private static List<(int Start, int End)> Find(string text, bool takesLines)
    {
        var found = new List<(int Start, int End)>();
        var last = text.LastIndexOf(Close, StringComparison.Ordinal);
        for (var at = Next(text, 0); at >= 0; at = Next(text, Math.Max(at + Tool.Length, found.Count > 0 ? found[^1].End : 0)))
        {
            var head = text.AsSpan(0, at).TrimEnd(' ');
            if (!text.AsSpan(at + Tool.Length).TrimStart(' ').StartsWith(Accept, StringComparison.Ordinal))
                continue;
            if (head.EndsWith(Open, StringComparison.Ordinal) && at < last)
                found.Add((head.Length - Open.Length, text.IndexOf(Close, at, StringComparison.Ordinal) + Close.Length));
            else if (takesLines && head.EndsWith(LineOpen, StringComparison.Ordinal) && (head.Length == 1 || head[^2] is '\n' or '\r'))
                found.Add((head.Length - LineOpen.Length, LineEnd(text, at)));
        }
        return found;
    }

    private static int Next(string text, int from) => text.IndexOf(Tool, from, StringComparison.Ordinal);

    private static int LineEnd(string text, int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is var length and >= 0 ? at + length : text.Length;

    private static string? FingerprintIn(ReadOnlySpan<char> comment)
    {
        var rest = comment[(comment.IndexOf(Accept, StringComparison.Ordinal) + Accept.Length)..].TrimStart(' ');
        var length = 0;
        while (length < rest.Length && char.IsAsciiHexDigit(rest[length]))
            length++;
        return length == Digits && (length == rest.Length || !char.IsLetterOrDigit(rest[length])) ? rest[..length].ToString().ToLowerInvariant() : null;
    }

    private static string Blanked(string text, List<(int Start, int End)> ranges) => string.Create(text.Length, (text, ranges), static (result, state) =>
    {
        state.text.CopyTo(result);
        foreach (var (start, end) in state.ranges)
            foreach (ref var character in result[start..end])
                if (character is not ('\n' or '\r'))
                    character = ' ';
    });
}
