namespace Attribution.Cli.Input;

/// <summary>The paths of <c>--files-from</c>, one a line. Those of standard input can be read once only, and are kept.</summary>
internal sealed class PathList(string file)
{
    private readonly Lazy<List<string>> typed = new(() => [.. Lines(Console.In)]);

    /// <exception cref="InputException">The list cannot be read.</exception>
    public IEnumerable<string> Read() => file == InputFile.StandardInput ? typed.Value : FromFile();

    private IEnumerable<string> FromFile()
    {
        using var reader = Open();
        foreach (var line in Lines(reader))
            yield return line;
    }

    private StreamReader Open()
    {
        try
        {
            return new StreamReader(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--files-from {file}: {e.Message}");
        }
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line))
                yield return line;
    }
}
