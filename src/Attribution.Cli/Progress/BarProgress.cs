using System.Globalization;
using Attribution.Cli.Run;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Attribution.Cli.Progress;

/// <summary>A bar with rate and time left; messages appear above it.</summary>
internal sealed class BarProgress(long bytes) : RunProgress
{
    public override void Watch(Action<Action<Outcome>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var pace = new Pace(bytes);
        Messages.Writer = line => console.WriteLine(line);
        try
        {
            console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PaceColumn(pace)).Start(progress => Watch(work, progress, pace));
        }
        finally
        {
            Messages.Writer = null;
        }
    }

    private static void Watch(Action<Action<Outcome>> work, ProgressContext progress, Pace pace)
    {
        var task = progress.AddTask("articles", maxValue: 1);
        work(outcome =>
        {
            pace.Add(outcome);
            task.Value = pace.Share;
        });
    }

    private sealed class PaceColumn(Pace pace) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var left = pace.Left is { } time ? time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture) + " to go" : "";
            return new Text(string.Create(CultureInfo.InvariantCulture, $"{pace.Done:N0} articles  {pace.Rate:N0}/s  {left}"));
        }
    }
}
