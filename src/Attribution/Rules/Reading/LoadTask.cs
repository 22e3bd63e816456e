using System.Runtime.ExceptionServices;

namespace Attribution.Rules.Reading;

/// <summary>Starts parts of a load that need not wait for each other: half of a short run is loading.</summary>
internal static class LoadTask
{
    /// <summary>Runs a part with a list of mistakes of its own, beside the others, on a thread of its own unless there is one that runs small parts.</summary>
    public static LoadTask<T> Start<T>(Func<ProblemList, T> load, LoadThread? thread = null)
    {
        var task = new LoadTask<T>(load);
        if (thread is null)
            new Thread(task.Run) { IsBackground = true }.UnsafeStart();
        else
            thread.Add(task);
        return task;
    }
}

/// <summary>
/// One part of a load that runs beside the others: before the framework's pool of threads runs anything, much more
/// has to be loaded than a pack takes. Thread-safe.
/// </summary>
internal sealed class LoadTask<T>(Func<ProblemList, T> load) : LoadPart
{
    private readonly object gate = new();
    private readonly ProblemList problems = new();
    private ExceptionDispatchInfo? failure;
    private T? result;
    private int begun;
    private bool isDone;

    /// <summary>What was loaded, for another part that needs it; its mistakes are left to <see cref="Join"/>.</summary>
    public T Result
    {
        get
        {
            Run();
            lock (gate)
                while (!isDone)
                    Monitor.Wait(gate);
            failure?.Throw();
            return result!;
        }
    }

    /// <summary>What was loaded; its mistakes go to <paramref name="others"/>.</summary>
    public T Join(ProblemList others)
    {
        var loaded = Result;
        others.AddRange(problems);
        return loaded;
    }

    public override void Run()
    {
        if (Interlocked.Exchange(ref begun, 1) != 0)
            return;
        try
        {
            result = load(problems);
        }
#pragma warning disable CA1031 // Whatever it is, whoever waits for the part is to know.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }
        lock (gate)
        {
            isDone = true;
            Monitor.PulseAll(gate);
        }
    }
}
