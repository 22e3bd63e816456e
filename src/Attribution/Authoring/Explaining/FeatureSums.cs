using Attribution.Scoring;

namespace Attribution.Authoring.Explaining;

/// <summary>Adds up the weights of features that belong together.</summary>
internal static class FeatureSums
{
    public static Dictionary<string, double> ByGroup(LinearModel model, FeatureBuffer features, FeatureGroups groups)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < features.Count; i++)
            if (groups.Of(features.Templates[i]) is { } name)
                sums[name] = sums.GetValueOrDefault(name) + model.Weight(features.Hashes[i]);
        return sums;
    }

    /// <summary>The strongest, for or against, strongest first.</summary>
    public static List<(string Name, double Weight)> Strongest(IReadOnlyDictionary<string, double> sums, int most) =>
        [.. sums.OrderByDescending(pair => Math.Abs(pair.Value)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).Select(pair => (pair.Key, pair.Value))];
}
