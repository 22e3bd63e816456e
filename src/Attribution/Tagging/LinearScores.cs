using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Tagging;

internal static class LinearScores
{
    /// <summary>The index of the highest score, the first among equals.</summary>
    public static int ArgMax(ReadOnlySpan<short> scores) => scores.IndexOf(Highest(scores));

    /// <summary>The highest score, sixteen at a time: which one is higher cannot be predicted.</summary>
    private static short Highest(ReadOnlySpan<short> scores)
    {
        var count = Vector256<short>.Count;
        if (scores.Length < count)
            return Highest(scores, scores[0]);
        ref var first = ref MemoryMarshal.GetReference(scores);
        // The last sixteen may hold some that were looked at already.
        var highest = Vector256.LoadUnsafe(ref first, (nuint)(scores.Length - count));
        for (var i = 0; i + count <= scores.Length; i += count)
            highest = Vector256.Max(highest, Vector256.LoadUnsafe(ref first, (nuint)i));
        Span<short> rest = stackalloc short[Vector128<short>.Count];
        Vector128.Max(highest.GetLower(), highest.GetUpper()).CopyTo(rest);
        return Highest(rest, rest[0]);
    }

    private static short Highest(ReadOnlySpan<short> scores, short highest)
    {
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        return highest;
    }
}
