using Attribution.Cli.Input;
using Attribution.Cli.Run;
using Attribution.Reports;

namespace Attribution.Cli.Output;

/// <summary>
/// One file for all reports. It grows beside its place, under the name <c>FILE.partial</c>, and takes the place once it is
/// whole; a partial file stays where the run can be resumed.
/// </summary>
internal sealed class FileSink(OutputPlan plan, ReportWriter writer, bool canResume) : ReportSink
{
    private readonly string path = plan.Output!;
    private readonly string partial = plan.Output + ".partial";
    private readonly ReportFrame frame = new(writer);
    private FileStream? stream;
    private bool isComplete;

    public override string Name => path;

    public override long End => stream?.Position ?? 0;

    public override bool IsWhole => !File.Exists(partial) && File.Exists(path);

    public override bool Holds(ArticleItem item, JournalEntry entry) => entry.End <= Written();

    /// <summary>Goes on behind what is kept of the partial file, or of the whole one if the earlier run came to its end.</summary>
    public override void CutAt(long end)
    {
        if (end > 0 && !File.Exists(partial))
            File.Copy(path, partial);
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        stream = new FileStream(partial, end > 0 ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        stream.SetLength(end);
        stream.Position = end;
        if (end > 0)
            frame.Follow();
    }

    public override void Note(Outcome outcome) => frame.Note(outcome);

    public override void Write(Outcome outcome)
    {
        if (outcome.Bytes.Length == 0)
            return;
        frame.WriteBefore(stream!);
        stream!.Write(outcome.Bytes.Span);
    }

    public override void Complete()
    {
        if (stream is not null)
            frame.WriteAfter(stream);
        // Where no input could be read there is nothing to show, and nothing of an earlier day to replace.
        if (stream is null || stream.Length == 0 && plan.Format != ReportFormat.Jsonl)
            return;
        stream.Dispose();
        File.Move(partial, path, overwrite: true);
        isComplete = true;
    }

    public override void Dispose()
    {
        stream?.Dispose();
        if (stream is not null && !isComplete && (!canResume || new FileInfo(partial).Length == 0))
            File.Delete(partial);
        base.Dispose();
    }

    private long Written() => File.Exists(partial) ? new FileInfo(partial).Length : File.Exists(path) ? new FileInfo(path).Length : -1;
}
