using System.Runtime.InteropServices;
using Attribution.Articles;
using Attribution.Cli.Config;
using Attribution.Cli.Input;
using Attribution.Cli.Output;
using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Cli.Commands;

/// <summary>One run of <c>analyze</c>: every input is tried, whatever becomes of the others.</summary>
internal sealed class AnalyzeRun(AnalyzeOptions options)
{
    private readonly AnalyzerCache analyzers = new(options.Config, options.Rules);
    private AnalyzeOptions options = options;
    private BaselineCache baselines = null!;
    private bool failed;
    private bool found;
    private volatile bool interrupted;

    public int Run()
    {
        var finder = new InputFinder();
        var inputs = finder.Find(options.Paths);
        if (!TakeSettings(inputs))
            return ExitStatus.BadRules;
        var (plan, error) = OutputPlan.Make(options, inputs, finder.IsSeveral);
        if (plan is null || error is not null)
        {
            Messages.Error(error ?? "nowhere to write to");
            return ExitStatus.Failed;
        }
        if (!Load(inputs))
            return ExitStatus.BadRules;
        // Between two articles the run can stop cleanly; somebody who types on standard input wants it to end at once.
        using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
            signal.Cancel = interrupted = !inputs.Any(input => input.IsStandardInput));
        try
        {
            AnalyzeAll(inputs, finder.Failures, plan);
            if (options.WriteBaseline && !interrupted)
                baselines.Write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(plan.SingleFile ?? "standard output", e.Message);
        }
        return interrupted ? ExitStatus.Interrupted : failed ? ExitStatus.Failed : found ? ExitStatus.FindingsFound : ExitStatus.Done;
    }

    /// <summary>All reports of a run have one form: the one that the first article's newsroom wants, unless the user says.</summary>
    private bool TakeSettings(IReadOnlyList<InputFile> inputs) => Guarded(() =>
    {
        if (options.AskedFormat is null && inputs.Count > 0 && analyzers.SettingsFor(inputs[0])?.Format is { } format)
            options = options with { AskedFormat = Enum.Parse<ReportFormat>(format, ignoreCase: true) };
    });

    private bool Load(IReadOnlyList<InputFile> inputs) => Guarded(() =>
    {
        analyzers.Load(inputs);
        baselines = new BaselineCache(options.Baseline, options.WriteBaseline, analyzers);
        baselines.Load(inputs);
    });

    private static bool Guarded(Action load) => RuleLoading.Guard(() =>
    {
        load();
        return ExitStatus.Done;
    }) == ExitStatus.Done;

    private bool Fails(SourcingReport report, NewsroomSettings? settings) => (options.FailOn ?? settings?.FailOn) switch
    {
        RuleLevel.Error => report.Findings.Any(finding => finding.Severity >= Severity.Error),
        RuleLevel.Warning => report.Findings.Any(finding => finding.Severity >= Severity.Warning),
        RuleLevel.Info => report.Findings.Count > 0,
        _ => false,
    };

    private void AnalyzeAll(IReadOnlyList<InputFile> inputs, List<(string Path, string Error)> failures, OutputPlan plan)
    {
        using var file = plan.SingleFile is { } path ? new AtomicFile(path) : null;
        using var stream = file?.Stream ?? Console.OpenStandardOutput();
        var shared = new ReportPrinter(options.Format, stream, file is null && !Console.IsOutputRedirected);
        foreach (var (missing, error) in failures)
        {
            Fail(missing, error);
            shared.WriteFailure(missing, error);
        }
        var written = 0;
        foreach (var input in inputs)
        {
            if (interrupted)
                return;
            written += AnalyzeOne(input, plan.FileFor(input), shared) ? 1 : 0;
        }
        if (written > 0 || options.Format == ReportFormat.Jsonl)
            file?.Commit();
    }

    private bool AnalyzeOne(InputFile input, string? target, ReportPrinter shared)
    {
        try
        {
            var text = InputReader.Read(input, warning => Messages.Warning($"{input.Path}: {warning}"));
            var report = Analyze(input, text);
            report = Accepted(input, report);
            found |= Fails(report, analyzers.SettingsFor(input));
            if (target is null)
                shared.Write(report, text);
            else
                WriteTo(target, report, text);
            return true;
        }
        catch (InputException e)
        {
            Fail(input.Path, e.Message);
            shared.WriteFailure(input.Path, e.Message);
            return false;
        }
    }

    /// <summary>The report without what its newsroom accepts; with <c>--write-baseline</c>, all of it is accepted from now on.</summary>
    private SourcingReport Accepted(InputFile input, SourcingReport report)
    {
        var baseline = baselines.For(input);
        if (options.WriteBaseline)
            baseline?.Accept(input.Path, report);
        return baseline?.Without(input.Path, report) ?? report;
    }

    /// <summary>Text never makes the analyser throw; should it do so all the same, the other inputs still count.</summary>
    private SourcingReport Analyze(InputFile input, string text)
    {
        try
        {
            return analyzers.For(input).Analyze(text, new ArticleInfo { Path = input.Path, Outlet = options.Outlet ?? analyzers.SettingsFor(input)?.Outlet, PublishedOn = options.Date });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InputException($"could not be analysed ({e.GetType().Name}: {e.Message})");
        }
    }

    private void WriteTo(string target, SourcingReport report, string text)
    {
        try
        {
            using var file = new AtomicFile(target);
            new ReportPrinter(options.Format, file.Stream, isTerminal: false).Write(report, text);
            file.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(target, $"cannot be written: {e.Message}");
        }
    }

    private void Fail(string path, string error)
    {
        failed = true;
        Messages.Error($"{path}: {error}");
    }
}
