namespace Attribution.Training;

/// <summary>Options of the form "--name value".</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = [];

    public Options(string[] args)
    {
        for (var i = 0; i + 1 < args.Length; i += 2)
            _values[args[i]] = args[i + 1];
    }

    public string Required(string name) => _values.GetValueOrDefault(name) ?? throw new ArgumentException($"{name} is missing.");

    public string Or(string name, string otherwise) => _values.GetValueOrDefault(name) ?? otherwise;

    public string? Optional(string name) => _values.GetValueOrDefault(name);

    public int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out var value) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
