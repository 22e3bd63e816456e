namespace Attribution.Tests.AnnotatedArticles;

/// <summary>Expectations that the analyser does not meet yet: one a line, beside the article; no file where there are none.</summary>
internal static class KnownGaps
{
    public static HashSet<string> Read(string file) =>
        File.Exists(file) ? [.. File.ReadAllLines(file).Where(line => line.Length > 0)] : [];

    public static void Write(string file, IReadOnlyCollection<string> gaps)
    {
        if (gaps.Count > 0)
            File.WriteAllLines(file, gaps);
        else
            File.Delete(file);
    }
}
