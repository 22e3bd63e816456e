namespace Attribution.Rules;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
internal static class Suggestion
{
    /// <summary>"did you mean 'x'?" or, where nothing is near, the list of known names.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        if (Nearest(name, names) is { } nearest)
            return $"did you mean '{nearest}'?";
        return names.Count == 0 ? "none is known" : $"known are {string.Join(", ", names)}";
    }

    /// <summary>"unknown WHAT 'NAME': did you mean 'OTHER'? Known: …".</summary>
    public static string Explain(string what, string name, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var hint = Nearest(name, names) is { } nearest ? $": did you mean '{nearest}'?" : ".";
        return $"unknown {what} '{name}'{hint} Known: {string.Join(", ", names)}";
    }

    /// <summary>The known name that is no more than a third of the letters away, or null.</summary>
    public static string? Nearest(string name, IReadOnlyCollection<string> known)
    {
        var most = Math.Max(1, name.Length / 3);
        var best = known.Select(other => (other, distance: Distance(name, other, most))).DefaultIfEmpty((other: "", distance: int.MaxValue)).MinBy(pair => pair.distance);
        return best.distance <= most ? best.other : null;
    }

    /// <summary>Edit distance (Levenshtein 1966) by rows, ignoring case; any large number where it is beyond <paramref name="most"/>.</summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
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
