using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attribution.Tagging;

namespace Attribution.Scoring;

/// <summary>
/// The features of one proposal, as hashes. A feature is a template's number and up to three values; the hashing trick
/// (Weinberger and others 2009) makes it a weight's index. Reused from proposal to proposal.
/// </summary>
internal sealed class FeatureBuffer
{
    private uint[] hashes = new uint[256];
    private byte[] templates = new byte[256];

    // What will score the features.
    private sbyte[] weights = [0];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Hashes => hashes.AsSpan(0, Count);

    /// <summary>The template that each feature was made from, for explaining.</summary>
    public ReadOnlySpan<byte> Templates => templates.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Begins the features of a proposal that <paramref name="model"/> will score: its weights are fetched while features are made.</summary>
    public void Begin(LinearModel? model)
    {
        Count = 0;
        weights = model?.Weights ?? weights;
    }

    /// <summary>Drops what was added after the buffer had <paramref name="count"/> features.</summary>
    public void Truncate(int count) => Count = count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int template, uint a = 0, uint b = 0, uint c = 0)
    {
        var (at, into) = (Count, hashes);
        if ((uint)at >= (uint)into.Length)
            into = Grow();
        var hash = (uint)template * 0x9E3779B1u;
        hash = (hash ^ a) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15) ^ b) * 0xC2B2AE35u;
        hash = (hash ^ (hash >> 13) ^ c) * 0x27D4EB2Fu;
        templates[at] = (byte)template;
        hash ^= hash >> 16;
        into[at] = hash;
        Count = at + 1;
        CacheLine.Fetch(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights), hash & (uint)(weights.Length - 1)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint[] Grow()
    {
        Array.Resize(ref templates, templates.Length * 2);
        Array.Resize(ref hashes, hashes.Length * 2);
        return hashes;
    }
}
