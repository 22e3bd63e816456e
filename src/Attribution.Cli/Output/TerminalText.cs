using Attribution.Reports;
using Attribution.Reports.Writers;
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
            TextReportWriter.Write(Console.Out, report, Width());
            return;
        }
        WriteStyled(report, isFollowing);
    }

    private static int Width() => Console.WindowWidth is > 0 and var width ? width : TextReportWriter.DefaultWidth;

    private static void WriteStyled(SourcingReport report, bool isFollowing)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (isFollowing)
            console.WriteLine();
        TextReportWriter.Write(report, new TerminalOutput(console), Width());
    }
}
