using System.Runtime.CompilerServices;
using Attribution.Articles;

namespace Attribution.Tests.EndToEnd;

public sealed class ArticleStreamTests
{
    private static readonly AttributionAnalyzer Analyzer = AttributionAnalyzer.Load();

    [TestCase(1)]
    [TestCase(3)]
    public async Task ReportsComeInTheOrderOfTheArticles(int jobs)
    {
        var names = new List<string?>();
        await foreach (var report in Analyzer.AnalyzeAsync(Articles(40), jobs))
            names.Add(report.Article.Path);
        Assert.That(names, Is.EqualTo(Enumerable.Range(0, 40).Select(i => $"{i}")));
    }

    [Test]
    public async Task ArticlesAreReadNoFasterThanReportsAreTaken()
    {
        var (read, taken) = (0, 0);
        await foreach (var report in Analyzer.AnalyzeAsync(Articles(200, _ => read++), jobs: 2))
        {
            await Task.Delay(5);
            Assert.That(read - ++taken, Is.LessThan(8));
        }
        Assert.That(taken, Is.EqualTo(200));
    }

    [Test]
    public async Task ReportComesBeforeTheNextArticleDoes()
    {
        var answered = new SemaphoreSlim(0);
        await foreach (var report in Analyzer.AnalyzeAsync(Waiting(), jobs: 4).WithCancellation(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token))
            answered.Release();

        async IAsyncEnumerable<(string Text, ArticleInfo Info)> Waiting([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            for (var i = 0; i < 3; i++)
            {
                yield return New(i);
                await answered.WaitAsync(cancellation);
            }
        }
    }

    [Test]
    public void CancellationEndsTheStream()
    {
        using var source = new CancellationTokenSource();
        var taken = 0;
        Assert.That(async () =>
        {
            await foreach (var report in Analyzer.AnalyzeAsync(Articles(1000), 2, source.Token))
                if (++taken == 5)
                    await source.CancelAsync();
        }, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(taken, Is.LessThan(20));
    }

    [Test]
    public async Task StreamThatIsLeftEarlyIsClosed()
    {
        var isClosed = false;
        await foreach (var report in Analyzer.AnalyzeAsync(Articles(1000, atEnd: () => isClosed = true), 2))
            break;
        Assert.That(isClosed, Is.True);
    }

    [Test]
    public void FaultOfTheSourceReachesTheCaller() =>
        Assert.That(async () =>
        {
            await foreach (var report in Analyzer.AnalyzeAsync(Articles(1000, i => Ensure(i < 10)), 2))
                Assert.That(report.Article.Path, Is.Not.Null);
        }, Throws.TypeOf<IOException>());

    [Test]
    public void AnalysisEndsWhenItIsCancelled() =>
        Assert.That(() => Analyzer.Analyze("The mayor said it rains.", new ArticleInfo(), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static void Ensure(bool holds)
    {
        if (!holds)
            throw new IOException("the source broke");
    }

    private static (string Text, ArticleInfo Info) New(int i) =>
        new(string.Concat(Enumerable.Repeat($"Officials in district {i} said on Monday that the bridge would close.\n\n", 1 + i % 9)), new ArticleInfo { Path = $"{i}" });

    private static async IAsyncEnumerable<(string Text, ArticleInfo Info)> Articles(int count, Action<int>? read = null, Action? atEnd = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                await Task.Yield();
                read?.Invoke(i);
                yield return New(i);
            }
        }
        finally
        {
            atEnd?.Invoke();
        }
    }
}
