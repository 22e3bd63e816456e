namespace Attribution.Readers.Markdown;

/// <summary>Refuses Markdown whose marks would keep the parser busy for ever: thousands of them in one line.</summary>
internal static class MarkdownNesting
{
    /// <summary>A line of prose has a few brackets; a bomb has as many as characters.</summary>
    private const int MarksForEachLevel = 20;

    /// <exception cref="ReaderException">One line opens more brackets or quotations than the limits allow.</exception>
    public static void Check(string text, ReaderOptions options)
    {
        int marks = 0, most = options.MaxDepth * MarksForEachLevel;
        var line = 1;
        foreach (var character in text)
        {
            marks = character == '\n' ? 0 : marks + (character is '[' or '>' or '*' or '_' or '`' or '<' or '|' ? 1 : 0);
            line += character == '\n' ? 1 : 0;
            if (marks > most)
                throw new ReaderException($"line {line} holds more than {most:N0} marks of Markdown (limit MaxDepth)");
        }
    }
}
