using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Attribution.Findings.Judging;

/// <summary>One thing that can be seen of a sentence. Made of words, so that an explanation can name it.</summary>
/// <param name="About">What is looked at: "sense", "words beside a source".</param>
/// <param name="Value">What was seen there.</param>
/// <param name="With">What it was seen together with, or nothing.</param>
internal readonly record struct JudgeFeature(string About, string Value, string With = "")
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>By which weights know it, and it is told from others: words are hashed once, eight bytes at a time.</summary>
    public uint Hash { get; } = (uint)(Add(Add(Add(Prime, About), Value), With) >> 32);

    public bool Equals(JudgeFeature other) => Hash == other.Hash;

    public override int GetHashCode() => (int)Hash;

    public override string ToString() => With.Length == 0 ? $"{About} {Value}" : $"{About} {Value}, {With}";

    private static ulong Add(ulong hash, string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        hash ^= (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        ulong rest = 0;
        foreach (var value in bytes)
            rest = rest << 8 | value;
        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong hash) => BitOperations.RotateLeft(hash * Prime, 29);
}
