using Attribution.Cli.Input;
using Attribution.Cli.Run;
using Attribution.Reports;

namespace Attribution.Cli.Output;

/// <summary>A folder with a file for each report, which appears under its name once it is whole.</summary>
internal sealed class FolderSink(OutputPlan plan, ReportWriter writer) : ReportSink
{
    public override string Name => plan.Output!;

    public override bool Holds(ArticleItem item, JournalEntry entry) => entry.Error is not null || File.Exists(plan.FileFor(item.Name));

    public override void Write(Outcome outcome)
    {
        if (outcome.Error is not null)
            return;
        var path = plan.FileFor(outcome.Item.Name);
        try
        {
            using var file = new AtomicFile(path);
            var frame = new ReportFrame(writer);
            frame.Note(outcome);
            frame.WriteBefore(file.Stream);
            file.Stream.Write(outcome.Bytes.Span);
            frame.WriteAfter(file.Stream);
            file.Commit();
        }
        catch (Exception e) when (e is UnauthorizedAccessException || e is IOException error && !error.IsFull())
        {
            throw new OutputException($"{path}: cannot be written: {e.Message}");
        }
    }
}
