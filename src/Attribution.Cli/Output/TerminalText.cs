using Attribution.Reports;
using Spectre.Console;

namespace Attribution.Cli.Output;

/// <summary>The text report on a terminal: its width, and its colours unless NO_COLOR is set.</summary>
internal static class TerminalText
{
    public static void Write(SourcingReport report, bool isFollowing)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            if (isFollowing)
                Console.Out.Write('\n');
            Writer().WriteStyled(report, (text, _) => Console.Out.Write(text));
            return;
        }
        WriteStyled(report, isFollowing);
    }

    private static ReportWriter Writer() => new(ReportFormat.Text) { Width = Console.WindowWidth is > 0 and var width ? width : ReportWriter.DefaultWidth };

    private static void WriteStyled(SourcingReport report, bool isFollowing)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (isFollowing)
            console.WriteLine();
        Writer().WriteStyled(report, new TerminalOutput(console).Write);
    }
}
