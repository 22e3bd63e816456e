using System.Diagnostics;
using Attribution.Cli.Run;

namespace Attribution.Cli.Progress;

/// <summary>How fast a run is and how long it still takes; articles that an earlier run has done count for neither. Thread-safe to read.</summary>
/// <param name="total">Bytes of all inputs, or 0 where nobody knows.</param>
internal sealed class Pace(long total)
{
    private readonly Stopwatch watch = new();
    private long done;
    private long bytes;
    private long keptBytes;
    private long kept;

    /// <summary>Articles that are done.</summary>
    public long Done => Volatile.Read(ref done);

    /// <summary>Articles a second.</summary>
    public double Rate => watch.Elapsed.TotalSeconds is > 0 and var seconds ? (Done - kept) / seconds : 0;

    /// <summary>How much is done, from 0 to 1; 0 where nobody knows.</summary>
    public double Share => total > 0 ? Math.Min(1, (double)Volatile.Read(ref bytes) / total) : 0;

    /// <summary>The time left, or null where it cannot be told yet.</summary>
    public TimeSpan? Left =>
        total > 0 && Volatile.Read(ref bytes) - keptBytes is > 0 and var fresh ? watch.Elapsed * (Math.Max(0, total - Volatile.Read(ref bytes)) / (double)fresh) : null;

    public void Add(Outcome outcome)
    {
        if (!outcome.IsKept)
            watch.Start();
        else
            (kept, keptBytes) = (kept + 1, keptBytes + outcome.Item.Bytes);
        Volatile.Write(ref bytes, bytes + outcome.Item.Bytes);
        Volatile.Write(ref done, done + 1);
    }
}
