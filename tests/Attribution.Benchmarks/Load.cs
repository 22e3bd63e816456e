using System.Diagnostics;
using System.Globalization;
using Attribution.Bodies;
using Attribution.Findings;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Packing;
using Attribution.Rules.Reading;
using Attribution.Tagging;

namespace Attribution.Benchmarks;

/// <summary>What loading costs: the rules alone, and all that an analysis needs; in a new process each time, and again in one that has loaded before.</summary>
internal static class Load
{
    private const int Processes = 15;
    private const int Rounds = 15;

    private static readonly Dictionary<string, Action<string>> Parts = new(StringComparer.Ordinal)
    {
        ["rules"] = folder => Rules(folder, usePack: true),
        ["rules-yaml"] = folder => Rules(folder, usePack: false),
        ["all"] = folder => All(folder, usePack: true),
        ["all-yaml"] = folder => All(folder, usePack: false),
    };

    public static int Run(string rules)
    {
        RuleBook.Pack(rules);
        foreach (var (part, load) in Parts)
        {
            Print($"{part}, new process", [.. Enumerable.Range(0, Processes).Select(_ => InNewProcess(part))]);
            Print($"{part}, again", [.. Enumerable.Range(0, Rounds).Select(_ => Timed(load, rules))]);
        }
        return 0;
    }

    /// <summary>Loads one part and prints the milliseconds: what a new process runs.</summary>
    public static int RunOnce(string part, string rules)
    {
        Console.WriteLine(Timed(Parts[part], rules).ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static double InNewProcess(string part)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Program, "load", part]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(printed, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{start.FileName} ended with status {process.ExitCode}");
    }

    /// <summary>What comes before our own arguments: the assembly, where it was started by <c>dotnet</c> and not by its own program.</summary>
    private static string[] Program => Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
        ? [typeof(Load).Assembly.Location] : [];

    /// <summary>All rules and lists read, checked and compiled, without the models.</summary>
    private static void Rules(string folder, bool usePack)
    {
        using var thread = new LoadThread();
        var file = usePack ? PackFile.Begin(folder, thread) ?? throw new InvalidOperationException("no pack fits the rules: 'load' without more makes one") : null;
        var problems = new ProblemList();
        var selection = new RuleSelection([], problems);
        var judging = LoadTask.Start(own => FindingPack.Load([folder], selection, null, own, file), usePack ? thread : null);
        var clearing = LoadTask.Start(own => BodyRules.Read([folder], LanguagePack.Segmentation(folder, file), selection, own, file), usePack ? thread : null);
        var pack = RulePackReader.Read([folder], selection, problems, file);
        var compiler = new RuleCompiler(pack, new Alphabet(TagSet.Names, RelationSet.Names), problems);
        // Written out: asking for an enum's values takes a tenth of what is measured here, and no analyser asks.
        foreach (var kind in (ReadOnlySpan<RuleKind>)[RuleKind.Cues, RuleKind.Mentions, RuleKind.Clauses, RuleKind.Sources, RuleKind.Quantities, RuleKind.Passages])
            compiler.Compile(kind);
        judging.Join(problems);
        clearing.Join(problems);
        problems.ThrowIfAny();
        if (file is { Fits: false })
            throw new InvalidOperationException("no pack fits the rules: 'load' without more makes one");
    }

    private static void All(string folder, bool usePack) => AttributionAnalyzer.Load(new AttributionAnalyzerOptions { RulesFolder = folder, UsePack = usePack });

    private static double Timed(Action<string> load, string folder)
    {
        var clock = Stopwatch.GetTimestamp();
        load(folder);
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static void Print(string name, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} best {times[0],5:F0} ms, median {times[times.Length / 2],5:F0} ms"));
    }
}
