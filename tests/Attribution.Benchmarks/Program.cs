using Attribution.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

var rules = Path.Combine(AppContext.BaseDirectory, "rules", "en");
switch (args)
{
    case ["throughput", var articles]:
        return Throughput.Run(rules, articles);
    case ["stages", var articles]:
        return Stages.Run(rules, articles);
    case ["load"]:
        return Load.Run(rules);
    case ["load", ("rules" or "rules-yaml" or "all" or "all-yaml") and var part]:
        return Load.RunOnce(part, rules);
    case ["benchmark", .. var options]:
        // Programs of ours make no code at run time, from which BenchmarkDotNet would gather that it cannot build any either.
        var here = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).AsMutator());
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(options, here);
        return 0;
    default:
        Console.Error.WriteLine("usage: throughput FOLDER-OF-ARTICLES | stages FOLDER-OF-ARTICLES | load | benchmark [--filter '*' and other options of BenchmarkDotNet]");
        return 2;
}
