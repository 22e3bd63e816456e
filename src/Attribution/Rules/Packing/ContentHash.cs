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
        var whole = words.Length & ~3;
        AddByFour(words[..whole]);
        foreach (var word in words[whole..])
            Add(word);
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
            Add(rest);
    }

    /// <summary>Four hashes side by side, of every fourth word each: the steps of one would wait for each other.</summary>
    private void AddByFour(ReadOnlySpan<ulong> words)
    {
        var (first, second, third, fourth) = (new ContentHash(), new ContentHash(), new ContentHash(), new ContentHash());
        for (var i = 0; i < words.Length; i += 4)
        {
            first.Add(words[i]);
            second.Add(words[i + 1]);
            third.Add(words[i + 2]);
            fourth.Add(words[i + 3]);
        }
        Add(first.state);
        Add(second.state);
        Add(third.state);
        Add(fourth.state);
    }

    public void Add(ReadOnlySpan<char> text) => Add(MemoryMarshal.AsBytes(text));
}
