namespace Attribution.Rules.Reading;

/// <summary>
/// A thread that runs small parts of a load one after another. Whoever waits for a part that it has not come to runs the part itself, so
/// that a load is never slower for it, however busy the machine is; a thread for each part costs more than some parts do. Thread-safe.
/// </summary>
internal sealed class LoadThread : IDisposable
{
    private readonly object gate = new();
    private LoadPart? first, last;
    private bool isStarted, isClosed;

    /// <summary>Puts a part behind those that wait.</summary>
    public void Add(LoadPart part)
    {
        lock (gate)
        {
            if (!isStarted)
                new Thread(RunAll) { IsBackground = true }.UnsafeStart();
            isStarted = true;
            if (last is null)
                first = part;
            else
                last.Next = part;
            last = part;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Ends the thread after what it has to run.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }
    }

    private void RunAll()
    {
        while (Next() is { } part)
            part.Run();
    }

    private LoadPart? Next()
    {
        lock (gate)
        {
            while (first is null && !isClosed)
                Monitor.Wait(gate);
            var next = first;
            first = next?.Next;
            if (first is null)
                last = null;
            return next;
        }
    }
}
