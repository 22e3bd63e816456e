using Attribution.Cli.Commands;
using Attribution.Cli.Input;
using Attribution.Cli.Output;

namespace Attribution.Cli.Run;

/// <summary>Where a run keeps its journal and its summary: in a folder beside the reports.</summary>
internal sealed class RunState
{
    private readonly string folder;
    private readonly string name;

    public RunState(OutputPlan plan, Shard shard)
    {
        folder = Path.Combine(plan.IsFolder ? plan.Output! : Path.GetDirectoryName(plan.Output!) ?? "", RunFolder.Name);
        name = (plan.IsFolder ? "reports" : Path.GetFileName(plan.Output!)) + (shard.IsWhole ? "" : $".{shard.Index}-of-{shard.Count}");
    }

    public string Journal => Path.Combine(folder, name + RunJournal.Ending);

    public void WriteSummary(SummaryFile summary)
    {
        using var file = new AtomicFile(Path.Combine(folder, name + SummaryFile.Ending));
        summary.Write(file.Stream);
        file.Commit();
    }

    /// <summary>A run that is whole, and that nobody wants to go on from, leaves its reports alone.</summary>
    public void Remove()
    {
        File.Delete(Journal);
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
