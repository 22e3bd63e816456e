namespace Attribution.Findings.Judging;

/// <summary>Numbers as features: small ones by themselves, larger ones together.</summary>
internal static class Count
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 16).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The number, or the largest that is told apart.</summary>
    public static string UpTo(int most, int number) => Names[Math.Clamp(number, 0, Math.Min(most, Names.Length - 1))];
}
