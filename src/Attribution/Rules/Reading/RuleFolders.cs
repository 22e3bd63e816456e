namespace Attribution.Rules.Reading;

/// <summary>The files of a kind in several folders of rules, folder by folder, in the order of their names.</summary>
internal static class RuleFolders
{
    public static IEnumerable<string> Files(IEnumerable<string> folders, string part, string pattern) =>
        folders.Select(folder => Path.Combine(folder, part)).Where(Directory.Exists).SelectMany(folder => Files(folder, pattern));

    private static string[] Files(string folder, string pattern)
    {
        var files = Directory.GetFiles(folder, pattern, SearchOption.AllDirectories);
        Array.Sort(files, RuleOrder.Ordinal);
        return files;
    }
}
