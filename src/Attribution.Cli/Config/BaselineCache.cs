using Attribution.Cli.Input;
using Attribution.Reports;

namespace Attribution.Cli.Config;

/// <summary>The baseline of each article: the one that the user names, else the one of its newsroom's settings. Each file is read once.</summary>
internal sealed class BaselineCache(string? named, bool isWritten, AnalyzerCache analyzers)
{
    private readonly Dictionary<string, Baseline> read = new(StringComparer.Ordinal);

    /// <summary>The files that were read.</summary>
    public IEnumerable<string> Files => read.Keys;

    /// <summary>Reads what the inputs need, so that a mistake shows before anything is analysed.</summary>
    /// <exception cref="BaselineException">A baseline holds mistakes or is missing.</exception>
    public void Load(IEnumerable<InputFile> inputs)
    {
        foreach (var input in inputs)
            if (For(input) is null && isWritten)
                throw new BaselineException("--write-baseline needs --baseline FILE, or 'baseline' in .attribution.yaml");
    }

    /// <exception cref="BaselineException">The baseline holds mistakes or is missing.</exception>
    public Baseline? For(InputFile input)
    {
        if ((named ?? analyzers.SettingsFor(input)?.Baseline) is not { } file)
            return null;
        if (!read.TryGetValue(file, out var baseline))
            read[file] = baseline = Baseline.Read(file, isWritten);
        return baseline;
    }

    /// <summary>The report without what its newsroom accepts; where the baseline is written, all of it is accepted from now on. Thread-safe.</summary>
    public SourcingReport Accepted(InputFile input, string path, SourcingReport report)
    {
        lock (read)
        {
            var baseline = For(input);
            if (isWritten)
                baseline?.Accept(path, report);
            return baseline?.Without(path, report) ?? report;
        }
    }

    public void Write()
    {
        foreach (var baseline in read.Values)
            baseline.Write();
    }
}
