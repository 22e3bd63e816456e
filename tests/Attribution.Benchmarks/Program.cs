using Attribution.Benchmarks;

if (args is ["throughput", var articles])
    return Throughput.Run(Path.Combine(AppContext.BaseDirectory, "rules", "en"), articles);
Console.Error.WriteLine("usage: throughput FOLDER-OF-ARTICLES");
return 2;
