using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Attribution.Articles;
using Attribution.Reports;

namespace Attribution;

/// <summary>Analyses articles side by side and hands the reports on in order, each as soon as it and those before it are done.</summary>
internal sealed class ArticleStream : IDisposable
{
    private readonly AttributionAnalyzer analyzer;
    private readonly CancellationTokenSource stopping;
    private readonly SemaphoreSlim slots;
    private readonly Channel<Task<SourcingReport>> reports;

    private ArticleStream(AttributionAnalyzer analyzer, int jobs, CancellationToken cancellation)
    {
        this.analyzer = analyzer;
        stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        slots = new SemaphoreSlim(jobs);
        reports = Channel.CreateBounded<Task<SourcingReport>>(jobs);
    }

    public static async IAsyncEnumerable<SourcingReport> Analyze(
        AttributionAnalyzer analyzer, IAsyncEnumerable<(string Text, ArticleInfo Info)> articles, int jobs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stream = new ArticleStream(analyzer, jobs, cancellation);
        var feeding = stream.Feed(articles);
        try
        {
            await foreach (var report in stream.reports.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return await report.ConfigureAwait(false);
        }
        finally
        {
            // Whoever stops taking reports early must not leave work behind that nobody waits for.
            await stream.stopping.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        stopping.Dispose();
        slots.Dispose();
    }

    /// <summary>Starts an analysis for each article as slots become free. Never throws: whoever takes the reports hears of it.</summary>
    private async Task Feed(IAsyncEnumerable<(string Text, ArticleInfo Info)> articles)
    {
        var running = new List<Task>();
        try
        {
            await foreach (var article in articles.WithCancellation(stopping.Token).ConfigureAwait(false))
            {
                await slots.WaitAsync(stopping.Token).ConfigureAwait(false);
                var report = Task.Run(() => Analyze(article), CancellationToken.None);
                running.RemoveAll(task => task.IsCompleted);
                running.Add(report);
                await reports.Writer.WriteAsync(report, stopping.Token).ConfigureAwait(false);
            }
            reports.Writer.Complete();
        }
        catch (Exception e)
        {
            reports.Writer.Complete(e);
        }
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private SourcingReport Analyze((string Text, ArticleInfo Info) article)
    {
        try
        {
            return analyzer.Analyze(article.Text, article.Info, stopping.Token);
        }
        finally
        {
            slots.Release();
        }
    }
}
