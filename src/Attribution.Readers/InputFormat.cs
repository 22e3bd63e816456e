namespace Attribution.Readers;

/// <summary>The form in which an article comes.</summary>
public enum InputFormat
{
    /// <summary>Found out from the input's name and content.</summary>
    Auto,
    /// <summary>Plain text in any usual encoding.</summary>
    Text,
    /// <summary>A web page.</summary>
    Html,
    /// <summary>Markdown, with or without YAML front matter.</summary>
    Markdown,
    /// <summary>A Word document (.docx).</summary>
    Docx,
    /// <summary>One JSON object with the article in its fields.</summary>
    Json,
    /// <summary>JSON Lines. A reader takes one line of them at a time.</summary>
    Jsonl,
}
