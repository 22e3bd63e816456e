using System.Runtime.InteropServices;

namespace Attribution.Rules.Packing;

/// <summary>
/// A 64-bit hash that tells whether contents are the same. Every step can be undone, so that no single change is missed; it is no
/// protection against somebody who means to deceive.
/// </summary>
internal struct ContentHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private ulong state;

    public readonly ulong Value => state;

    public void Add(ulong value)
    {
        state = (state ^ value) * Multiplier;
        state ^= state >> 32;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add((ulong)bytes.Length);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            Add(word);
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
            Add(rest);
    }

    public void Add(ReadOnlySpan<char> text) => Add(MemoryMarshal.AsBytes(text));
}
