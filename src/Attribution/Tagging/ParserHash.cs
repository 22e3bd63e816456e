using System.Runtime.CompilerServices;

namespace Attribution.Tagging;

/// <summary>As <see cref="FeatureHash"/>, but for parts that are well mixed already, and so with fewer steps.</summary>
internal static class ParserHash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish((a + template * 0x632BE5AB) * 0x9E3779B1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Finish(((a + template * 0x632BE5AB) * 0x9E3779B1 ^ b) * 0x85EBCA6B);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Finish((((a + template * 0x632BE5AB) * 0x9E3779B1 ^ b) * 0x85EBCA6B ^ c) * 0xC2B2AE35);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash) => (hash ^ (hash >> 15)) * 0x2C1B3C6D;
}
