using System.Text;
using Attribution.Reports;
using Spectre.Console;

namespace Attribution.Cli.Output;

/// <summary>Shows the styles of the text report in colours that stand out on light and dark grounds.</summary>
internal sealed class TerminalOutput(IAnsiConsole console)
{
    private readonly StringBuilder run = new();
    private TextStyle current;

    /// <summary>Takes runs of text, and a line break by itself at the end of each line.</summary>
    public void Write(string text, TextStyle style)
    {
        if (text == "\n")
            EndLine();
        else
            WriteRun(text, style);
    }

    private void WriteRun(string text, TextStyle style)
    {
        if (style != current)
            Flush();
        current = style;
        run.Append(text);
    }

    private void EndLine()
    {
        Flush();
        console.WriteLine();
    }

    private void Flush()
    {
        if (run.Length > 0)
            console.Write(new Text(run.ToString(), StyleOf(current)));
        run.Clear();
    }

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Title => new Style(decoration: Decoration.Bold | Decoration.Underline),
        TextStyle.Heading or TextStyle.Strong => new Style(decoration: Decoration.Bold),
        TextStyle.Faint => new Style(decoration: Decoration.Dim),
        TextStyle.Named => new Style(Color.Green, decoration: Decoration.Bold),
        TextStyle.Anonymous => new Style(Color.Fuchsia, decoration: Decoration.Bold),
        TextStyle.Collective => new Style(Color.Olive, decoration: Decoration.Bold),
        TextStyle.Error => new Style(Color.White, Color.Maroon, Decoration.Bold),
        TextStyle.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        TextStyle.Info => new Style(Color.Teal, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
