using System.Globalization;
using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>The files of <c>findings/</c> in several folders: checks, and the thresholds that they and facts need.</summary>
internal static class FindingFiles
{
    private const string Folder = "findings";
    private const string ConstantsFile = "thresholds.yaml";

    public static bool HaveThresholds(IEnumerable<string> folders) => ConstantsOf(folders).Any();

    /// <summary>Reads checks; mistakes go to <paramref name="problems"/>.</summary>
    /// <param name="folders">All folders: thresholds of later ones take the place of earlier ones.</param>
    /// <param name="first">The first folder whose checks are read.</param>
    /// <param name="thresholds">A newsroom's, which come last.</param>
    /// <param name="problems">Where mistakes go.</param>
    public static (IEnumerable<FindingRule> Rules, FindingLimits Limits) Read(IReadOnlyList<string> folders, int first, YamlMapping? thresholds, ProblemList problems)
    {
        var files = RuleFolders.Files(folders.Skip(first), Folder, "*.yaml").Where(file => Path.GetFileName(file) != ConstantsFile).ToArray();
        if (files.Length == 0 && first > 0)
            return ([], new FindingLimits());
        var constants = ReadConstants(folders, thresholds, problems);
        var rules = Array.ConvertAll(files, file => new FindingRuleReader(new YamlFile(file, problems), constants).Read());
        return (rules.OfType<FindingRule>(), LimitsOf(constants));
    }

    private static IEnumerable<string> ConstantsOf(IEnumerable<string> folders) => RuleFolders.Files(folders, Folder, ConstantsFile);

    private static Dictionary<string, YamlNode> ReadConstants(IEnumerable<string> folders, YamlMapping? thresholds, ProblemList problems)
    {
        var constants = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var file in ConstantsOf(folders))
            if (YamlFile.Open(file, problems) is { } map)
                Put(map, constants, mustBeKnown: false);
        if (thresholds is not null)
            Put(thresholds, constants, mustBeKnown: true);
        return constants;
    }

    private static FindingLimits LimitsOf(Dictionary<string, YamlNode> constants)
    {
        var limits = new FindingLimits();
        return limits with
        {
            SharedWords = (int)(NumberOf(constants, "same-claim-words") ?? limits.SharedWords),
            SharedPart = NumberOf(constants, "same-claim-part") ?? limits.SharedPart,
            HeadlinePart = NumberOf(constants, "headline-part") ?? limits.HeadlinePart,
            OpinionSigns = (int)(NumberOf(constants, "opinion-signs") ?? limits.OpinionSigns),
        };
    }

    private static double? NumberOf(Dictionary<string, YamlNode> constants, string name) =>
        constants.GetValueOrDefault(name) is YamlScalarNode node && double.TryParse(node.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Put(YamlMapping map, Dictionary<string, YamlNode> constants, bool mustBeKnown)
    {
        foreach (var (key, keyNode, value) in map.Yaml.Pairs(map.Node))
            if (mustBeKnown && !constants.ContainsKey(key))
                map.Report(keyNode, Suggestion.Explain("threshold", key, constants.Keys.Order(StringComparer.Ordinal)));
            else
                constants[key] = value;
    }
}
