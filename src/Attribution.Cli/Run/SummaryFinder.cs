using System.Globalization;
using System.Text.Json;
using Attribution.Cli.Commands;
using Attribution.Cli.Input;

namespace Attribution.Cli.Run;

/// <summary>Finds the summaries that the parts of an archive left, and notices which are missing.</summary>
internal static class SummaryFinder
{
    /// <exception cref="InputException">The folder holds none, or one that cannot be read.</exception>
    public static IReadOnlyList<SummaryFile> In(string folder)
    {
        var state = Path.Combine(folder, RunFolder.Name);
        var files = Directory.Exists(state) ? Directory.GetFiles(state, "*" + SummaryFile.Ending) : [];
        return files.Length > 0 ? [.. files.Order(StringComparer.Ordinal).Select(Read)]
            : throw new InputException($"{folder}: no summary in this folder: no part that was made with --shard or --resume has come to its end");
    }

    /// <summary>The parts of an archive of which some are there, in one line each; also parts that do not belong together.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<SummaryFile> parts)
    {
        var problems = new List<string>();
        if (parts.Select(part => part.Fingerprint).Distinct(StringComparer.Ordinal).Count() > 1)
            problems.Add("the parts were made with different options, rules or versions");
        foreach (var archive in parts.Select(part => Shard.Parse(part.Shard) ?? Shard.Whole).GroupBy(shard => shard.Count))
        {
            foreach (var twice in archive.GroupBy(shard => shard.Index).Where(same => same.Count() > 1))
                problems.Add($"part {twice.First()} is there twice");
            var missing = Enumerable.Range(1, archive.Key).Except(archive.Select(shard => shard.Index)).ToList();
            if (missing.Count > 0)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"of {archive.Key} parts these have not come to their end: {string.Join(", ", missing)}"));
        }
        return problems;
    }

    private static SummaryFile Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return SummaryFile.Read(stream);
        }
        catch (JsonException)
        {
            throw new InputException($"{file}: not a summary");
        }
    }
}
