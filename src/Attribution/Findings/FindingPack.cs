using Attribution.Findings.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings;

/// <summary>All checks of one or more rules folders, read and compiled. Immutable and thread-safe.</summary>
internal sealed class FindingPack
{
    private const string Folder = "findings";
    private const string ConstantsFile = "thresholds.yaml";

    private FindingPack(IReadOnlyList<FindingRule> rules, ContentWords words)
    {
        Rules = rules;
        Words = words;
        Engine = new FindingEngine(rules);
    }

    public IReadOnlyList<FindingRule> Rules { get; }

    public ContentWords Words { get; }

    public FindingEngine Engine { get; }

    /// <summary>
    /// Reads <c>findings/*.yaml</c> of every folder; the first folder also holds the word lists. Thresholds of later
    /// folders replace those of earlier ones.
    /// </summary>
    /// <exception cref="RuleFileException">Some files hold mistakes; all of them are listed.</exception>
    public static FindingPack Load(params IReadOnlyList<string> folders)
    {
        var errors = new List<RuleFileError>();
        var files = folders.SelectMany(FilesIn).ToArray();
        var constants = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var file in files.Where(IsConstants))
            ReadConstants(new RuleFileReader(file, errors), constants);
        var rules = files.Where(file => !IsConstants(file))
            .Select(file => new FindingRuleReader(new RuleFileReader(file, errors), constants).Read()).OfType<FindingRule>().ToArray();
        ReportDuplicates(rules, errors);
        if (errors.Count > 0)
            throw new RuleFileException([.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)]);
        return new FindingPack([.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)], folders.Count > 0 ? ContentWords.Load(folders[0]) : ContentWords.None);
    }

    private static IEnumerable<string> FilesIn(string rulesFolder)
    {
        var folder = Path.Combine(rulesFolder, Folder);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];
    }

    private static bool IsConstants(string file) => Path.GetFileName(file) == ConstantsFile;

    private static void ReadConstants(RuleFileReader file, Dictionary<string, YamlNode> constants)
    {
        if (file.ReadRoot() is not { } root)
            return;
        foreach (var (key, _, value) in file.Pairs(root))
            constants[key] = value;
    }

    private static void ReportDuplicates(IEnumerable<FindingRule> rules, List<RuleFileError> errors)
    {
        foreach (var same in rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1))
            foreach (var rule in same.Skip(1))
                errors.Add(new RuleFileError(rule.File, 1, 1, $"the id '{rule.Id}' is taken by {same.First().File}"));
    }
}
