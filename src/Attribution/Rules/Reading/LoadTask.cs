namespace Attribution.Rules.Reading;

/// <summary>Starts parts of a load that need not wait for each other: half of a short run is loading.</summary>
internal static class LoadTask
{
    /// <summary>Runs a part beside the others, with a list of mistakes of its own.</summary>
    public static LoadTask<T> Start<T>(Func<ProblemList, T> load) => new(load);
}

/// <summary>One part of a load that runs beside the others.</summary>
internal sealed class LoadTask<T>
{
    private readonly ProblemList problems = new();
    private readonly Task<T> task;

    public LoadTask(Func<ProblemList, T> load) => task = Task.Run(() => load(problems));

    /// <summary>What was loaded, for another part that needs it; its mistakes are left to <see cref="Join"/>.</summary>
    public T Result => task.GetAwaiter().GetResult();

    /// <summary>What was loaded; its mistakes go to <paramref name="others"/>.</summary>
    public T Join(ProblemList others)
    {
        var result = Result;
        others.AddRange(problems);
        return result;
    }
}
