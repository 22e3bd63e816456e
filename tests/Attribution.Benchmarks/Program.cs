using Attribution.Benchmarks;

if (args is ["throughput", var articles])
    return Throughput.Run(Path.Combine(AppContext.BaseDirectory, "rules", "en"), articles);
if (args is ["stages", var folder])
    return Stages.Run(Path.Combine(AppContext.BaseDirectory, "rules", "en"), folder);
Console.Error.WriteLine("usage: throughput|stages FOLDER-OF-ARTICLES");
return 2;
