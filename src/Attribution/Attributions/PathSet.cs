using System.Numerics;

namespace Attribution.Attributions;

/// <summary>
/// A set of dependency paths, by their numbers: built-in rules have those of the lower half, which weights know, a newsroom's rules the rest.
/// Not the framework's number of 128 bits: whatever holds one is compiled anew at every start.
/// </summary>
internal readonly record struct PathSet(ulong Lower, ulong Upper)
{
    /// <summary>How many paths there can be.</summary>
    public const int Capacity = 2 * Half;

    private const int Half = 64;

    public bool IsEmpty => (Lower | Upper) == 0;

    /// <summary>The lowest number of a set that is not empty.</summary>
    public int First => Lower != 0 ? BitOperations.TrailingZeroCount(Lower) : Half + BitOperations.TrailingZeroCount(Upper);

    public PathSet WithoutFirst => Lower != 0 ? this with { Lower = Lower & Lower - 1 } : this with { Upper = Upper & Upper - 1 };

    public static PathSet Of(int path) => path < Half ? new(1UL << path, 0) : new(0, 1UL << path - Half);

    public bool Overlaps(PathSet other) => (Lower & other.Lower | Upper & other.Upper) != 0;

    public bool Includes(PathSet other) => (other.Lower & ~Lower | other.Upper & ~Upper) == 0;

    public static PathSet operator |(PathSet a, PathSet b) => new(a.Lower | b.Lower, a.Upper | b.Upper);
}
