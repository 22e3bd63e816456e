using Attribution.Cli.Commands;
using Attribution.Cli.Config;
using Attribution.Cli.Input;
using Attribution.Readers;
using Attribution.Reports;

namespace Attribution.Cli.Run;

/// <summary>Reads one article, analyses it, and puts its report into bytes. Thread-safe.</summary>
/// <param name="options">What the user asked for.</param>
/// <param name="analyzers">Rules and settings.</param>
/// <param name="baselines">Findings that are accepted for good.</param>
/// <param name="styled">Whether reports go to a terminal, which shows styles.</param>
internal sealed class ArticleAnalysis(AnalyzeOptions options, AnalyzerCache analyzers, BaselineCache baselines, bool styled)
{
    private readonly ReportWriter writer = new(options.Format);
    private readonly InputReader reader = new(options.Limits, options.InputFormat, options.Fields);

    /// <summary>Never throws for what an article holds: then the outcome is an error.</summary>
    /// <exception cref="OperationCanceledException">The run ends.</exception>
    public Outcome Analyze(ArticleItem item, CancellationToken cancellation)
    {
        // The stamp of this moment: the file may have changed since it was found.
        var outcome = new Outcome(item.Line is null && item.Error is null ? item with { Stamp = FileStamp.Of(item.File).Stamp } : item);
        try
        {
            var bytes = reader.Bytes(outcome.Item);
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limited.CancelAfter(options.Limits.Time);
            return WithReport(outcome, bytes, limited.Token);
        }
        catch (InputException e)
        {
            return Failed(outcome with { Error = e.Message });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(outcome with { Error = options.Limits.TooSlow });
        }
    }

    private Outcome WithReport(Outcome outcome, byte[] bytes, CancellationToken limited)
    {
        var warnings = new List<string>();
        var article = reader.Read(outcome.Item, bytes, warnings.Add, limited);
        outcome = outcome with { ReportedPath = outcome.Item.Line is null ? outcome.Item.Path : article.Id ?? article.Url ?? outcome.Item.Path, Warnings = warnings };
        return WithReport(outcome, article, baselines.Accepted(outcome.Item.File, outcome.Item.Path, Report(outcome, article, limited)));
    }

    private SourcingReport Report(Outcome outcome, ReadArticle article, CancellationToken limited)
    {
        try
        {
            var (settings, analyzer) = analyzers.For(outcome.Item.File);
            var info = article.Info(outcome.ReportedPath) with { Outlet = article.Outlet ?? options.Outlet ?? settings?.Outlet, PublishedOn = article.PublishedOn ?? options.Date };
            return article.Complete(analyzer.Analyze(article.Text, info, limited));
        }
        // Text never makes the analyser throw; should it do so all the same, the other inputs still count.
        catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
        {
            throw new InputException($"could not be analysed ({e.GetType().Name}: {e.Message})");
        }
    }

    private Outcome WithReport(Outcome outcome, ReadArticle article, SourcingReport report)
    {
        outcome = outcome with { Findings = FindingCounts.Of(report) };
        return styled ? outcome with { Report = report } : outcome with { Bytes = Bytes(stream => writer.WriteReport(stream, report, article.Text, article.Input)) };
    }

    private Outcome Failed(Outcome outcome) => outcome with { Bytes = Bytes(stream => writer.WriteFailure(stream, outcome.ReportedPath, outcome.Error!)) };

    private static ReadOnlyMemory<byte> Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
