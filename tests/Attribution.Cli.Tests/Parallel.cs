// Every test runs a process of its own in a folder of its own.
[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(2)]
