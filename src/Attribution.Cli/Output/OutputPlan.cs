using Attribution.Cli.Commands;
using Attribution.Cli.Input;
using Attribution.Reports;

namespace Attribution.Cli.Output;

/// <summary>Where reports go; decided, and checked for clashes, before anything is written.</summary>
/// <param name="Format">The form of the reports.</param>
/// <param name="Output">The file or folder, or null for standard output.</param>
/// <param name="IsFolder">Whether it is a folder with a file each.</param>
internal sealed record OutputPlan(ReportFormat Format, string? Output, bool IsFolder)
{
    /// <summary>The plan, or a mistake in one line.</summary>
    public static (OutputPlan? Plan, string? Error) Make(AnalyzeOptions options, bool several) => options.Output switch
    {
        null when several && !CanFollow(options.Format) =>
            (null, $"several inputs cannot go to standard output as {FormatNames.NameOf(options.Format)}: name a folder with --output, or use jsonl"),
        null when options.Resume => (null, "--resume: name a file or folder with --output; what went to standard output cannot be taken up again"),
        "" => (null, "--output: expected a file or folder"),
        { } output when IsFolderName(output, options.Format, several) && File.Exists(output) => (null, $"{output}: a file stands where the output folder should be"),
        { } output => (new OutputPlan(options.Format, output, IsFolderName(output, options.Format, several)), null),
        _ => (new OutputPlan(options.Format, null, false), null),
    };

    /// <summary>The file of one report in the folder.</summary>
    public string FileFor(string name) => Path.Combine(Output!, name + Ending(Format));

    /// <summary>Says which two inputs would write one file, or which output would overwrite an input; null if none.</summary>
    public string? Clash(InputFinder finder)
    {
        if (Output is null)
            return null;
        var written = new HashSet<UInt128>();
        if (!IsFolder)
            written.Add(PathKey.Of(Output));
        else if (finder.Find().FirstOrDefault(input => HasOneReport(input) && !written.Add(PathKey.Of(FileFor(input.Name)))) is { } second)
            return TwoFor(FileFor(second.Name), finder, second);
        var overwritten = finder.Find().FirstOrDefault(input => !input.IsStandardInput && written.Contains(PathKey.Of(input.Path)));
        return overwritten is null ? null : $"{overwritten.Path}: an input would be overwritten by the output";
    }

    private string TwoFor(string file, InputFinder finder, InputFile second)
    {
        var first = finder.Find().First(input => HasOneReport(input) && PathKey.Of(FileFor(input.Name)) == PathKey.Of(file));
        return $"{first.Path} and {second.Path} would both be written to {file}";
    }

    private static bool HasOneReport(InputFile input) => input is { Error: null, HoldsLines: false };

    /// <summary>Whether the reports of several articles make one document on standard output.</summary>
    private static bool CanFollow(ReportFormat format) => format is ReportFormat.Text or ReportFormat.Jsonl or ReportFormat.Sarif or ReportFormat.GitHub;

    /// <summary>What has rows or results of several inputs may share a file that is named like one; a brat file needs its own ending.</summary>
    private static bool IsFolderName(string output, ReportFormat format, bool several)
    {
        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
            return true;
        var isNamedAlike = Path.GetExtension(output) == Ending(format);
        return several ? !(format is ReportFormat.Jsonl or ReportFormat.Sarif || FormatNames.IsCsv(format)) || !isNamedAlike : format == ReportFormat.Brat && !isNamedAlike;
    }

    private static string Ending(ReportFormat format) => format switch
    {
        ReportFormat.Json => ".json",
        ReportFormat.Jsonl => ".jsonl",
        ReportFormat.Markdown => ".md",
        ReportFormat.Html => ".html",
        ReportFormat.Sarif => ".sarif",
        ReportFormat.Brat => ".ann",
        _ when FormatNames.IsCsv(format) => ".csv",
        _ => ".txt",
    };
}
