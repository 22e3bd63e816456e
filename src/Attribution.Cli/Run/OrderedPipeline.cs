using System.Threading.Channels;
using Attribution.Cli.Input;

namespace Attribution.Cli.Run;

/// <summary>Analyses articles on several threads and hands the outcomes on in the order of the articles, holding only a few at a time.</summary>
/// <param name="jobs">How many articles are analysed at the same time.</param>
/// <param name="kept">Gives the outcome of an article that need not be analysed again, or null. Asked in order, by one thread.</param>
/// <param name="analyse">Gives the outcome of an article; called by several threads. Never throws but for cancellation.</param>
internal sealed class OrderedPipeline(int jobs, Func<ArticleItem, Outcome?> kept, Func<ArticleItem, CancellationToken, Outcome> analyse)
{
    private sealed record Slot(ArticleItem Item, TaskCompletionSource<Outcome> Outcome);

    // Enough for the workers to go on while one long article holds up those behind it.
    private readonly Channel<Slot> ordered = Channel.CreateBounded<Slot>(8 * jobs);
    private readonly Channel<Slot> work = Channel.CreateBounded<Slot>(2 * jobs);

    /// <exception cref="OperationCanceledException">Cancelled; what was handed on by then is whole.</exception>
    public IEnumerable<Outcome> Run(IEnumerable<ArticleItem> articles, CancellationToken cancellation)
    {
        for (var job = 0; job < jobs; job++)
            _ = Task.Factory.StartNew(() => Work(cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = Task.Factory.StartNew(() => Feed(articles, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (Wait(ordered.Reader.WaitToReadAsync(cancellation)))
            while (ordered.Reader.TryRead(out var slot))
                yield return slot.Outcome.Task.WaitAsync(cancellation).GetAwaiter().GetResult();
    }

    private void Feed(IEnumerable<ArticleItem> articles, CancellationToken cancellation)
    {
        try
        {
            foreach (var article in articles)
            {
                var slot = new Slot(article, new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously));
                var known = kept(article);
                if (known is not null)
                    slot.Outcome.SetResult(known);
                Wait(ordered.Writer.WriteAsync(slot, cancellation));
                if (known is null)
                    Wait(work.Writer.WriteAsync(slot, cancellation));
            }
            ordered.Writer.Complete();
        }
        catch (Exception e)
        {
            ordered.Writer.Complete(e);
        }
        work.Writer.Complete();
    }

    private void Work(CancellationToken cancellation)
    {
        while (Wait(work.Reader.WaitToReadAsync(CancellationToken.None)))
            while (work.Reader.TryRead(out var slot))
                try
                {
                    slot.Outcome.SetResult(analyse(slot.Item, cancellation));
                }
                catch (Exception e)
                {
                    slot.Outcome.SetException(e);
                }
    }

    // Threads of their own that block are simplest here: the work is computing, and files are read as a whole.
    private static bool Wait(ValueTask<bool> task) => task.AsTask().GetAwaiter().GetResult();

    private static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
