namespace Attribution.Cli.Config;

/// <summary>
/// Finds a newsroom's <c>.attribution.yaml</c> from a folder upward, so that it does not matter where the tool is run. Each
/// file is read once. With a file that the user names, that one counts for all.
/// </summary>
internal sealed class SettingsFinder(string? named)
{
    public const string FileName = ".attribution.yaml";

    private readonly Dictionary<string, NewsroomSettings> read = new(StringComparer.Ordinal);

    // Articles of one folder come one after the other: the last answer is nearly always the next one, too.
    private (string Folder, string? File) last = ("", null);

    /// <summary>The settings for the articles of a folder, or null.</summary>
    /// <exception cref="RuleFileException">The file holds mistakes.</exception>
    public NewsroomSettings? For(string folder) => (named ?? LastOrFileAbove(folder)) is { } file ? Read(file) : null;

    private string? LastOrFileAbove(string folder)
    {
        if (last.Folder != folder)
            last = (folder, FileAbove(folder));
        return last.File;
    }

    private NewsroomSettings Read(string file)
    {
        if (!read.TryGetValue(file, out var settings))
            read[file] = settings = NewsroomSettings.Load(file);
        return settings;
    }

    /// <summary>The settings that count for a folder, or null.</summary>
    public static string? FileAbove(string folder)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, FileName)))
                return Path.Combine(at.FullName, FileName);
        return null;
    }
}
