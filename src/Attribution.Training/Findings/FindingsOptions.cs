namespace Attribution.Training.Findings;

/// <summary>Options that may have several values: "--marks a.tsv b.tsv".</summary>
internal sealed class FindingsOptions
{
    private readonly Dictionary<string, List<string>> values = [];

    public FindingsOptions(string[] args)
    {
        var last = new List<string>();
        foreach (var arg in args)
            if (arg.StartsWith("--", StringComparison.Ordinal))
                values[arg] = last = [];
            else
                last.Add(arg);
    }

    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name) is { Count: > 0 } found ? found : throw new ArgumentException($"{name} is missing.");

    public string Required(string name) => All(name)[0];

    public string? Optional(string name) => values.GetValueOrDefault(name)?.FirstOrDefault();
}
