using Attribution.Benchmarks;
using BenchmarkDotNet.Running;

var rules = Path.Combine(AppContext.BaseDirectory, "rules", "en");
switch (args)
{
    case ["throughput", var articles]:
        return Throughput.Run(rules, articles);
    case ["stages", var articles]:
        return Stages.Run(rules, articles);
    case ["load"]:
        return Load.Run(rules);
    case ["load", ("rules" or "all") and var part]:
        return Load.RunOnce(part, rules);
    case ["benchmark", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(options);
        return 0;
    default:
        Console.Error.WriteLine("usage: throughput FOLDER-OF-ARTICLES | stages FOLDER-OF-ARTICLES | load | benchmark [--filter '*' and other options of BenchmarkDotNet]");
        return 2;
}
