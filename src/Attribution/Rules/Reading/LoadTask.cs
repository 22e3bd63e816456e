using System.Runtime.ExceptionServices;

namespace Attribution.Rules.Reading;

/// <summary>Starts parts of a load that need not wait for each other: half of a short run is loading.</summary>
internal static class LoadTask
{
    /// <summary>Runs a part with a list of mistakes of its own, beside the others unless it is too small for that.</summary>
    public static LoadTask<T> Start<T>(Func<ProblemList, T> load, bool beside = true) => new(load, beside);
}

/// <summary>
/// One part of a load that runs beside the others, on a thread of its own: before the framework's pool of threads runs anything, much more
/// has to be loaded than a pack takes.
/// </summary>
internal sealed class LoadTask<T>
{
    private readonly ProblemList problems = new();
    private readonly Func<ProblemList, T> load;
    private readonly Thread? thread;
    private ExceptionDispatchInfo? failure;
    private T? result;

    public LoadTask(Func<ProblemList, T> load, bool beside)
    {
        this.load = load;
        if (beside)
            (thread = new Thread(Run) { IsBackground = true }).UnsafeStart();
        else
            Run();
    }

    /// <summary>What was loaded, for another part that needs it; its mistakes are left to <see cref="Join"/>.</summary>
    public T Result
    {
        get
        {
            thread?.Join();
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

    private void Run()
    {
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
    }
}
