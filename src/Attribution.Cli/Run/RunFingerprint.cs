using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attribution.Cli.Commands;
using Attribution.Cli.Config;

namespace Attribution.Cli.Run;

/// <summary>A hash of everything that reports depend on beside their articles: version, options, settings and rules.</summary>
internal static class RunFingerprint
{
    public static string Of(AnalyzeOptions options, AnalyzerCache analyzers, IEnumerable<string> baselines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, string.Create(CultureInfo.InvariantCulture,
            $"{typeof(RunFingerprint).Assembly.GetName().Version}|{options.Format}|{options.InputFormat}|{options.Fields}|{options.Date:O}|{options.Outlet}|{options.Limits}"));
        foreach (var settings in analyzers.Settings.OrderBy(settings => settings.File, StringComparer.Ordinal))
            AddFile(hash, settings.File);
        foreach (var file in baselines.Where(File.Exists).Order(StringComparer.Ordinal))
            AddFile(hash, file);
        foreach (var folder in analyzers.RuleFolders.Order(StringComparer.Ordinal))
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                AddFile(hash, file);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AddFile(IncrementalHash hash, string file)
    {
        Add(hash, Path.GetFileName(file));
        hash.AppendData(File.ReadAllBytes(file));
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
