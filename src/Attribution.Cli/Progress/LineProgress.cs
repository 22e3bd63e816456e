using System.Diagnostics;
using System.Globalization;
using Attribution.Cli.Run;
using Humanizer;

namespace Attribution.Cli.Progress;

/// <summary>A line every few seconds, for logs.</summary>
internal sealed class LineProgress(long bytes) : RunProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public override void Watch(Action<Action<Outcome>> work)
    {
        var pace = new Pace(bytes);
        var since = Stopwatch.StartNew();
        work(outcome =>
        {
            pace.Add(outcome);
            if (since.Elapsed < Interval)
                return;
            since.Restart();
            Messages.Note(Describe(pace));
        });
    }

    private static string Describe(Pace pace)
    {
        var left = pace.Left is { } time ? string.Create(CultureInfo.InvariantCulture, $", {pace.Share * 100:0}%, {time.Humanize(2, CultureInfo.InvariantCulture)} left") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{pace.Done:N0} articles done, {pace.Rate:N0} a second{left}");
    }
}
