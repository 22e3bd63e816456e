using Attribution.Cli.Commands;
using Attribution.Cli.Input;

namespace Attribution.Cli.Output;

/// <summary>Which file each report goes to; decided, and checked for clashes, before anything is written.</summary>
internal sealed class OutputPlan
{
    private readonly Dictionary<InputFile, string> files = [];

    private OutputPlan(string? single) => SingleFile = single;

    /// <summary>The one file that every report goes to, or null.</summary>
    public string? SingleFile { get; }

    /// <summary>The file for an input's report, or null for standard output or the single file.</summary>
    public string? FileFor(InputFile input) => files.GetValueOrDefault(input);

    /// <summary>The plan, or a mistake in one line.</summary>
    public static (OutputPlan? Plan, string? Error) Make(AnalyzeOptions options, IReadOnlyList<InputFile> inputs, bool several)
    {
        if (options.Output is not { } output)
            return several && options.Format is ReportFormat.Json or ReportFormat.Brat && several
                ? (null, $"several inputs cannot go to standard output as {Name(options.Format)}: name a folder with --output, or use jsonl")
                : (new OutputPlan(null), null);
        if (output.Length == 0)
            return (null, "--output: expected a file or folder");
        if (!IsFolder(output, options.Format, several))
            return (new OutputPlan(output), Clash([(output, inputs.Count > 0 ? inputs[0] : null)], inputs));
        if (File.Exists(output))
            return (null, $"{output}: a file stands where the output folder should be");
        var plan = new OutputPlan(null);
        foreach (var input in inputs)
            plan.files[input] = Path.Combine(output, input.Name + Ending(options.Format));
        return (plan, Clash([.. plan.files.Select(pair => (pair.Value, (InputFile?)pair.Key))], inputs));
    }

    /// <summary>JSON Lines of several inputs may share a file that is named like one; a brat file needs its own ending.</summary>
    private static bool IsFolder(string output, ReportFormat format, bool several)
    {
        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
            return true;
        var isNamedAlike = Path.GetExtension(output) == Ending(format);
        return several ? format != ReportFormat.Jsonl || !isNamedAlike : format == ReportFormat.Brat && !isNamedAlike;
    }

    /// <summary>Says which two inputs would write one file, or which output would overwrite an input.</summary>
    private static string? Clash(IReadOnlyList<(string File, InputFile? Input)> outputs, IReadOnlyList<InputFile> inputs)
    {
        var comparer = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        var byFile = new Dictionary<string, InputFile?>(comparer);
        foreach (var (file, input) in outputs)
            if (!byFile.TryAdd(Path.GetFullPath(file), input))
                return $"{byFile[Path.GetFullPath(file)]?.Path} and {input?.Path} would both be written to {file}";
        var overwritten = inputs.FirstOrDefault(input => !input.IsStandardInput && byFile.ContainsKey(Path.GetFullPath(input.Path)));
        return overwritten is null ? null : $"{overwritten.Path}: an input would be overwritten by the output";
    }

    private static string Ending(ReportFormat format) => format switch
    {
        ReportFormat.Json => ".json",
        ReportFormat.Jsonl => ".jsonl",
        ReportFormat.Brat => ".ann",
        _ => ".txt",
    };

    private static string Name(ReportFormat format) => format == ReportFormat.Json ? "json" : "brat";
}
