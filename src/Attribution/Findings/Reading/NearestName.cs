namespace Attribution.Findings.Reading;

/// <summary>Finds the known name that a mistaken one was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>"unknown WHAT 'NAME': did you mean 'OTHER'? Known: …".</summary>
    public static string Explain(string what, string name, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var hint = Find(name, names) is { } nearest ? $": did you mean '{nearest}'?" : ".";
        return $"unknown {what} '{name}'{hint} Known: {string.Join(", ", names)}";
    }

    public static string? Find(string name, IReadOnlyList<string> known)
    {
        var best = known.Select(other => (other, distance: Distance(name, other))).DefaultIfEmpty((other: "", distance: int.MaxValue)).MinBy(pair => pair.distance);
        return best.distance <= Math.Max(1, name.Length / 3) ? best.other : null;
    }

    /// <summary>Edit distance (Levenshtein), ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Math.Max(1, a.Length / 3))
            return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
