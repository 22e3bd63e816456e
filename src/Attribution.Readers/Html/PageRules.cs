namespace Attribution.Readers.Html;

/// <summary>What a language's pages call their parts, from <c>pages/page.yaml</c> of a folder of rules. Immutable.</summary>
internal sealed class PageRules
{
    public required LabelWords Labels { get; init; }

    public required LineWords Lines { get; init; }

    public required IReadOnlyList<string> BylineWords { get; init; }

    /// <summary>Names of meta elements by what they hold: title, byline, date, outlet, url; and types of articles.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata { get; init; }

    public required PageThresholds Thresholds { get; init; }

    /// <exception cref="RuleFileException">The file is missing or holds mistakes.</exception>
    public static PageRules Load(string rulesFolder)
    {
        var file = PageRuleFile.Read(Path.Combine(rulesFolder, "pages", "page.yaml"));
        var labels = new LabelWords();
        foreach (var kind in Enum.GetValues<LabelKind>().Where(kind => kind != LabelKind.None))
            labels.Add(kind, file.List(kind.ToString().ToLowerInvariant()));
        return new PageRules
        {
            Labels = labels,
            Lines = new LineWords(list => file.List("lines", list)),
            BylineWords = [.. file.List("byline-words").OrderByDescending(words => words.Length)],
            Metadata = file.Lists("metadata"),
            Thresholds = file.Guarded(() => new PageThresholds(file.Figures("thresholds"))),
        };
    }
}
