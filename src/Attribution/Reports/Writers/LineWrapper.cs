namespace Attribution.Reports.Writers;

/// <summary>Breaks runs of text into lines of a width, at blanks, with an indent for the first and one for the rest.</summary>
internal sealed class LineWrapper(IStyledOutput output, int width)
{
    private int column;
    private bool started;
    private TextStyle last;

    public void Blank() => output.EndLine();

    public void Write(int indent, int hanging, params ReadOnlySpan<StyledRun> runs)
    {
        column = 0;
        started = false;
        Indent(indent);
        var pending = false;
        foreach (var run in runs)
            pending = WriteRun(run, hanging, pending);
        output.EndLine();
    }

    /// <summary>Writes word by word; returns whether a blank waits to be written before the next word.</summary>
    private bool WriteRun(StyledRun run, int hanging, bool pending)
    {
        for (var i = 0; i < run.Text.Length;)
        {
            if (run.Text[i] == ' ')
            {
                pending = true;
                i++;
                continue;
            }
            var end = run.Text.IndexOf(' ', i) is var blank and >= 0 ? blank : run.Text.Length;
            WriteWord(run.Text[i..end], run.Style, hanging, pending);
            pending = false;
            i = end;
        }
        return pending;
    }

    private void WriteWord(string word, TextStyle style, int hanging, bool blankBefore)
    {
        var length = DisplayWidth.Of(word);
        if (started && blankBefore && column + 1 + length > width)
        {
            output.EndLine();
            column = 0;
            Indent(hanging);
        }
        else if (started && blankBefore)
        {
            output.Write(" ", style == last ? style : TextStyle.Plain);
            column++;
        }
        last = style;
        output.Write(word, style);
        column += length;
        started = true;
    }

    private void Indent(int indent)
    {
        if (indent > 0)
            output.Write(new string(' ', indent), TextStyle.Plain);
        column = indent;
    }
}
