namespace Attribution.Reports.Writers.Html;

/// <summary>Writes HTML: markup as it is, words of the article only escaped.</summary>
internal sealed class HtmlOutput(TextWriter writer)
{
    /// <summary>Stands for what no document may hold: control characters and halves of surrogate pairs.</summary>
    private const char Replacement = '\ufffd';

    public void Markup(string markup) => writer.Write(markup);

    /// <summary>Writes text so that it is only ever text, between tags and inside a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                writer.Write(text.Slice(i++, 2));
            else
                Character(text[i]);
    }

    /// <summary>An attribute with escaped value, after a blank.</summary>
    public void Attribute(string name, string value)
    {
        Markup($" {name}=\"");
        Text(value);
        Markup("\"");
    }

    /// <summary>An element without attributes that holds text.</summary>
    public void Element(string name, string text)
    {
        Markup($"<{name}>");
        Text(text);
        Markup($"</{name.Split(' ')[0]}>");
    }

    private void Character(char c)
    {
        switch (c)
        {
            case '&':
                writer.Write("&amp;");
                break;
            case '<':
                writer.Write("&lt;");
                break;
            case '>':
                writer.Write("&gt;");
                break;
            case '"':
                writer.Write("&quot;");
                break;
            case '\'':
                writer.Write("&#39;");
                break;
            default:
                writer.Write(char.IsSurrogate(c) || char.IsControl(c) && c is not ('\t' or '\n' or '\r') || c is '\ufffe' or '\uffff' ? Replacement : c);
                break;
        }
    }
}
