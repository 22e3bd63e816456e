using System.Runtime.CompilerServices;

namespace Attribution.Tagging;

/// <summary>Mixes the parts of a feature into 32 bits and maps them to a row of a weight table. Stored models depend on it.</summary>
internal static class FeatureHash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Mix((a + template) * 0x9E3779B1 + template * 0x632BE5AB);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Mix(Of(template, a) * 0x85EBCA6B + b * 0xC2B2AE35);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Mix(Of(template, a, b) * 0x27D4EB2F + c * 0x165667B1);

    /// <summary>A row in [0, <paramref name="rows"/>), whatever the number of rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(uint hash, int rows) => (int)(((ulong)hash * (uint)rows) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint hash) => (hash ^ (hash >> 15)) * 0x2C1B3C6D;
}
