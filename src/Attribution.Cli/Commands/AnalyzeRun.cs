using Attribution.Cli.Config;
using Attribution.Cli.Input;
using Attribution.Cli.Output;
using Attribution.Cli.Progress;
using Attribution.Cli.Run;
using Attribution.Findings;
using Attribution.Reports;

namespace Attribution.Cli.Commands;

/// <summary>One run of <c>analyze</c>: every input is tried, whatever becomes of the others.</summary>
internal sealed class AnalyzeRun(AnalyzeOptions options)
{
    private readonly AnalyzerCache analyzers = new(options.Config, options.Rules);
    private readonly InputFinder finder = new(options.Paths, options.FilesFrom, options.InputFormat);
    private AnalyzeOptions options = options;
    private BaselineCache baselines = null!;
    private RunSummary summary = RunSummary.Empty;
    private bool failed;
    private bool found;

    private bool IsSeveral => finder.IsSeveral || !options.Shard.IsWhole;

    public int Run() => RuleLoading.Guard(() =>
    {
        try
        {
            TakeSettings();
            var (plan, error) = OutputPlan.Make(options, IsSeveral);
            if ((error ?? plan!.Clash(finder)) is { } mistake)
                throw new InputException(mistake);
            var bytes = InputSurvey.Take(finder.Find(), analyzers);
            baselines = new BaselineCache(options.Baseline, options.WriteBaseline, analyzers);
            baselines.Load(finder.Find());
            return Run(plan!, bytes);
        }
        catch (InputException e)
        {
            Messages.Error(e.Message);
            return ExitStatus.Failed;
        }
    });

    /// <summary>All reports of a run have one form: the one that the first article's newsroom wants, unless the user says.</summary>
    private void TakeSettings()
    {
        if (options.AskedFormat is null && finder.Find().FirstOrDefault() is { } first && analyzers.SettingsFor(first)?.Format is { } format)
            options = options with { AskedFormat = format };
    }

    private int Run(OutputPlan plan, long bytes)
    {
        var canResume = plan.Output is not null && (IsSeveral || options.Resume);
        using var interruption = new Interruption();
        try
        {
            var state = canResume ? new RunState(plan, options.Shard) : null;
            var fingerprint = canResume ? RunFingerprint.Of(options, analyzers, baselines.Files) : "";
            using var journal = state is null ? null : new RunJournal(state.Journal, fingerprint, options.Resume);
            using var sink = SinkFor(plan, new ReportWriter(options.Format) { Checks = options.Format == ReportFormat.Sarif ? analyzers.Checks : [] }, canResume);
            AnalyzeAll(new RunRecorder(sink, journal), plan, bytes, interruption.Token);
            if (state is not null)
                Finish(state, journal!, fingerprint);
            Tell();
        }
        catch (OperationCanceledException)
        {
            Messages.Note($"interrupted; {summary}{Advice(canResume)}");
            return ExitStatus.Interrupted;
        }
        catch (IOException e) when (plan.Output is null && e.IsClosedPipe())
        {
            // Whoever read the reports wants no more of them.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail($"{plan.Output ?? "standard output"}: {e.Message}{Advice(canResume)}");
        }
        return failed ? ExitStatus.Failed : found ? ExitStatus.FindingsFound : ExitStatus.Done;
    }

    private static ReportSink SinkFor(OutputPlan plan, ReportWriter writer, bool canResume) =>
        plan.Output is null ? new StreamSink(writer) : plan.IsFolder ? new FolderSink(plan, writer) : new FileSink(plan, writer, canResume);

    private void AnalyzeAll(RunRecorder recorder, OutputPlan plan, long bytes, CancellationToken cancellation)
    {
        var styled = plan is { Output: null, Format: ReportFormat.Text } && !Console.IsOutputRedirected;
        var analysis = new ArticleAnalysis(options, analyzers, baselines, styled);
        var pipeline = new OrderedPipeline(options.Jobs, recorder.Kept, analysis.Analyze);
        RunProgress.For(IsSeveral, plan.Output is null && !Console.IsOutputRedirected, bytes).Watch(advance =>
        {
            foreach (var outcome in pipeline.Run(new ArticleFeed(finder, options).Articles(), cancellation))
            {
                Take(outcome, recorder);
                advance(outcome);
            }
        });
        recorder.Complete();
        if (options.WriteBaseline)
            baselines.Write();
    }

    private void Take(Outcome outcome, RunRecorder recorder)
    {
        foreach (var warning in outcome.Warnings)
            Messages.Warning($"{outcome.Item.Path}: {warning}");
        if (outcome.Error is not null)
            Fail($"{outcome.Item.Path}: {outcome.Error}");
        try
        {
            recorder.Add(outcome);
            summary = summary.With(outcome);
            found |= outcome.Findings.AtLeast(FailOn(outcome)) > 0;
        }
        catch (OutputException e)
        {
            Fail(e.Message);
            summary = summary.With(outcome with { Error = e.Message });
        }
    }

    private Severity? FailOn(Outcome outcome) => options.NeverFails ? null : options.FailOn ?? analyzers.SettingsFor(outcome.Item.File)?.FailOn;

    /// <summary>What a part of an archive leaves for <c>merge</c> and for another try; other runs leave nothing beside their reports.</summary>
    private void Finish(RunState state, RunJournal journal, string fingerprint)
    {
        journal.Dispose();
        if (options.Resume || !options.Shard.IsWhole)
            state.WriteSummary(new SummaryFile(fingerprint, options.Shard.ToString(), summary));
        else
            state.Remove();
    }

    private void Tell()
    {
        if (IsSeveral)
            Messages.Note(summary.ToString());
    }

    private static string Advice(bool canResume) => canResume ? "; go on with --resume" : "";

    private void Fail(string message)
    {
        failed = true;
        Messages.Error(message);
    }
}
