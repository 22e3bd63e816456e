using System.CommandLine;
using System.Text.Json;
using Attribution.Cli.Input;
using Attribution.Cli.Output;
using Attribution.Cli.Run;

namespace Attribution.Cli.Commands;

/// <summary><c>attribution merge FOLDER...</c>.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string[]> Folders = new("FOLDER") { Description = "Folders of reports that were made with --shard or --resume", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command("merge", "Put the summaries of several parts of an archive together") { Folders };
        command.SetAction(parsed => Run(parsed.GetValue(Folders)!));
        return command;
    }

    private static int Run(string[] folders)
    {
        try
        {
            var parts = folders.DistinctBy(PathKey.Of).SelectMany(SummaryFinder.In).ToList();
            var missing = SummaryFinder.Missing(parts);
            foreach (var problem in missing)
                Messages.Error(problem);
            var total = parts.Aggregate(RunSummary.Empty, (sum, part) => sum.With(part.Summary));
            using var output = StandardOutput.Open();
            output.Write(JsonSerializer.SerializeToUtf8Bytes(total, RunJson.Default.RunSummary));
            output.Write("\n"u8);
            Messages.Note($"{parts.Count} {(parts.Count == 1 ? "part" : "parts")}: {total}");
            return missing.Count > 0 || total.Failed > 0 ? ExitStatus.Failed : ExitStatus.Done;
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException)
        {
            Messages.Error(e.Message);
            return ExitStatus.Failed;
        }
    }
}
