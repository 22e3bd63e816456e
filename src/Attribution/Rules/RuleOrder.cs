namespace Attribution.Rules;

/// <summary>
/// The order in which rules are tried, which no order of files changes. Ids are compared letter by letter: the framework's way is
/// quicker for long texts, but is compiled anew at every start.
/// </summary>
internal static class RuleOrder
{
    /// <summary>By priority, the highest first, then by id.</summary>
    public static int ByPriority(Rule a, Rule b) => a.Priority != b.Priority ? b.Priority.CompareTo(a.Priority) : Ordinal(a.Id, b.Id);

    public static int Ordinal(string a, string b)
    {
        var shared = Math.Min(a.Length, b.Length);
        for (var i = 0; i < shared; i++)
            if (a[i] != b[i])
                return a[i] - b[i];
        return a.Length - b.Length;
    }
}
