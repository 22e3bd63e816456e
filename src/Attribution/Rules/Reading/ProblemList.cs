using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>Collects the mistakes of a load, so that an author sees all of them at once.</summary>
internal sealed class ProblemList
{
    private readonly List<RuleFileError> errors = [];

    public int Count => errors.Count;

    /// <summary>The mistakes by file and place, whatever order they were found in.</summary>
    public IReadOnlyList<RuleFileError> Errors =>
        [.. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)];

    public void Add(string file, int line, string message) => Add(file, line, 0, message);

    public void Add(string file, int line, int column, string message) => errors.Add(new RuleFileError(file, line, column, message));

    public void Add(string file, YamlNode node, string message) => Add(file, (int)node.Start.Line, (int)node.Start.Column, message);

    /// <summary>Adds the mistakes of a part that was loaded by itself.</summary>
    public void AddRange(ProblemList others) => errors.AddRange(others.errors);

    /// <summary>Notes a file that cannot be opened, is damaged, or may not be read.</summary>
    public void Add(string file, Exception cause) => Add(file, 0, cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => "the file is missing",
        UnauthorizedAccessException => "cannot be read: permission denied",
        InvalidDataException => cause.Message.StartsWith(file, StringComparison.Ordinal) ? cause.Message[file.Length..].TrimStart(':', ' ') : cause.Message,
        _ => "cannot be read: " + cause.Message,
    });

    /// <summary>What <paramref name="load"/> gives, or null after noting why a file could not be loaded.</summary>
    public T? Try<T>(string file, Func<T> load)
        where T : class
    {
        try
        {
            return load();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Add((e as FileNotFoundException)?.FileName ?? file, e);
        }
        return null;
    }

    /// <exception cref="RuleFileException">There is any mistake.</exception>
    public void ThrowIfAny()
    {
        if (errors.Count > 0)
            throw new RuleFileException(Errors);
    }
}
