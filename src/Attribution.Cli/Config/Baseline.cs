using System.Text;
using Attribution.Cli.Output;
using Attribution.Reports;

namespace Attribution.Cli.Config;

/// <summary>
/// The findings that a newsroom accepts for good, article by article. A line of the file is the article's path (from the
/// file's folder), the finding's fingerprint, the rule and the message, with tabs between; only the first two are read.
/// </summary>
internal sealed class Baseline
{
    private const string Heading = "# Findings that are accepted for good: article, fingerprint, rule, message. Written by 'attribution analyze --write-baseline'.";

    private readonly string file;
    private readonly SortedDictionary<string, List<(string Fingerprint, string Line)>> accepted = new(StringComparer.Ordinal);

    private Baseline(string file) => this.file = file;

    /// <summary>Reads a file; where <paramref name="isNew"/> says so, it need not be there.</summary>
    /// <exception cref="BaselineException">It cannot be read, or a line has no fingerprint.</exception>
    public static Baseline Read(string file, bool isNew)
    {
        var baseline = new Baseline(file);
        if (isNew && !File.Exists(file))
            return baseline;
        try
        {
            foreach (var (number, line) in File.ReadLines(file).Index())
                baseline.Add(line, number + 1);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BaselineException($"{file}: no such baseline; --write-baseline makes one");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BaselineException($"{file}: {e.Message}");
        }
        return baseline;
    }

    /// <summary>The report without the findings that are accepted for its article.</summary>
    public SourcingReport Without(string path, SourcingReport report) =>
        !accepted.TryGetValue(Key(path), out var lines) ? report
        : report with { Findings = [.. report.Findings.Where(finding => !lines.Any(line => line.Fingerprint == finding.Fingerprint))] };

    /// <summary>Accepts all findings of an article in place of those accepted before.</summary>
    public void Accept(string path, SourcingReport report)
    {
        var key = Key(path);
        accepted[key] = [.. report.Findings.Select(finding => (finding.Fingerprint, string.Join('\t', key, finding.Fingerprint, finding.Id, OneLine(finding.Message))))];
    }

    /// <summary>Writes the file; articles that were not accepted anew keep their lines.</summary>
    public void Write()
    {
        using var output = new AtomicFile(file);
        using (var writer = new StreamWriter(output.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            writer.WriteLine(Heading);
            foreach (var (_, line) in accepted.Values.SelectMany(lines => lines))
                writer.WriteLine(line);
        }
        output.Commit();
    }

    private void Add(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        if (line.Split('\t') is not [var path, { Length: > 0 } fingerprint, ..])
            throw new BaselineException($"{file}({number}): expected an article and a fingerprint with a tab between; --write-baseline writes the file anew");
        (accepted.TryGetValue(path, out var lines) ? lines : accepted[path] = []).Add((fingerprint, line));
    }

    /// <summary>The same wherever the tool is run from.</summary>
    private string Key(string path) => path == Input.InputFile.StandardInput
        ? path
        : Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".", Path.GetFullPath(path)).Replace('\\', '/');

    private static string OneLine(string message) => message.Replace('\t', ' ').ReplaceLineEndings(" ");
}
