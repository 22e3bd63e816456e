using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attribution.Articles;

namespace Attribution.Benchmarks;

/// <summary>
/// Plain throughput of the whole analysis on one core: MB and articles a second after warming up, start-up, peak memory.
/// By the processor's time, too: where other programs run beside, the clock tells of them.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 5;

    public static int Run(string rules, string articles)
    {
        var clock = Stopwatch.StartNew();
        var analyzer = AttributionAnalyzer.Load(rules);
        var startUp = clock.Elapsed;
        var texts = Directory.EnumerateFiles(articles, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Console.WriteLine(Line($"start-up {startUp.TotalMilliseconds:F0} ms; {texts.Count} articles, {bytes / 1e6:F2} MB"));
        for (var round = 0; round <= Rounds; round++)
        {
            clock.Restart();
            var before = Environment.CpuUsage.UserTime;
            var found = texts.Sum(text => analyzer.Analyze(text, new ArticleInfo()).Attributions.Count);
            var seconds = clock.Elapsed.TotalSeconds;
            var used = (Environment.CpuUsage.UserTime - before).TotalSeconds;
            var label = round == 0 ? "warm-up" : $"round {round}";
            Console.WriteLine(Line($"{label}: {bytes / 1e6 / seconds:F2} MB/s ({bytes / 1e6 / used:F2} by processor time), {texts.Count / seconds:F0} articles/s, {found} attributions"));
        }
        Console.WriteLine(Line($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        return 0;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
