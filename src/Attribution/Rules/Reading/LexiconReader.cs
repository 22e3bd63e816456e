namespace Attribution.Rules.Reading;

/// <summary>Reads a word list: one entry a line, <c>#</c> begins a comment.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(string file, ProblemList problems)
    {
        var entries = new List<string>();
        try
        {
            foreach (var line in File.ReadLines(file))
            {
                var comment = line.IndexOf('#', StringComparison.Ordinal);
                var entry = (comment >= 0 ? line[..comment] : line).Trim();
                if (entry.Length > 0)
                    entries.Add(entry);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, 1, "cannot be read: " + e.Message);
        }
        return new Lexicon(Path.GetFileNameWithoutExtension(file), file, entries);
    }
}
