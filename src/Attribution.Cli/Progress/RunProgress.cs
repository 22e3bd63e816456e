using Attribution.Cli.Run;

namespace Attribution.Cli.Progress;

/// <summary>Shows how far a run is, on standard error.</summary>
internal abstract class RunProgress
{
    /// <summary>A bar on a terminal, now and then a line elsewhere; nothing where a terminal shows the reports themselves.</summary>
    public static RunProgress For(bool several, bool reportsOnTerminal, long bytes) =>
        !several || reportsOnTerminal ? new NoProgress() : Console.IsErrorRedirected ? new LineProgress(bytes) : new BarProgress(bytes);

    /// <summary>Does the work, which tells of each outcome.</summary>
    public abstract void Watch(Action<Action<Outcome>> work);
}
