using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attribution.Scoring;

/// <summary>A linear scorer over hashed features, one byte a weight. Immutable and thread-safe.</summary>
internal sealed class LinearModel
{
    private const uint Magic = 0x314C4D41;
    private const int HeaderBytes = 12;

    private readonly sbyte[] weights;
    private readonly float scale;
    private readonly uint mask;

    public LinearModel(sbyte[] weights, float scale)
    {
        this.weights = weights;
        this.scale = scale;
        mask = (uint)weights.Length - 1;
    }

    /// <summary>The weights; a power of two of them.</summary>
    public sbyte[] Weights => weights;

    /// <summary>The sum of the features' weights, in logits.</summary>
    public float Score(FeatureBuffer features) => Score(features.Hashes);

    /// <summary>The sum of the weights of hashed features, in logits.</summary>
    public float Score(ReadOnlySpan<uint> hashes)
    {
        // The mask keeps every index inside the table, which the bounds check cannot know.
        ref var table = ref MemoryMarshal.GetArrayDataReference(weights);
        var sum = 0;
        foreach (var hash in hashes)
            sum += Unsafe.Add(ref table, hash & mask);
        return sum * scale;
    }

    /// <summary>What one feature adds, in logits.</summary>
    public float Weight(uint hash) => weights[hash & mask] * scale;

    /// <exception cref="InvalidDataException">The file is not a model, or is cut short.</exception>
    public static LinearModel Load(string file)
    {
        using var handle = File.OpenHandle(file);
        Span<byte> header = stackalloc byte[HeaderBytes];
        if (RandomAccess.Read(handle, header, 0) < HeaderBytes || BinaryPrimitives.ReadUInt32LittleEndian(header) != Magic)
            throw new InvalidDataException($"{file}: not a scorer's weights");
        var count = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
        var length = RandomAccess.GetLength(handle);
        if (!BitOperations.IsPow2(count) || length != HeaderBytes + (long)count)
            throw new InvalidDataException($"{file}: cut short: {length} bytes instead of {HeaderBytes + (long)count}");
        return new LinearModel(ReadWeights(handle, count, file), BinaryPrimitives.ReadSingleLittleEndian(header[8..]));
    }

    /// <summary>Read where they stay: memory that is touched for the first time costs more than the reading.</summary>
    private static sbyte[] ReadWeights(Microsoft.Win32.SafeHandles.SafeFileHandle handle, int count, string file)
    {
        var weights = GC.AllocateUninitializedArray<sbyte>(count);
        var rest = MemoryMarshal.AsBytes(weights.AsSpan());
        while (!rest.IsEmpty)
        {
            var read = RandomAccess.Read(handle, rest, HeaderBytes + count - rest.Length);
            if (read == 0)
                throw new InvalidDataException($"{file}: cut short while it was read");
            rest = rest[read..];
        }
        return weights;
    }

    public void Save(string file)
    {
        var bytes = new byte[HeaderBytes + weights.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), weights.Length);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(8), scale);
        Buffer.BlockCopy(weights, 0, bytes, HeaderBytes, weights.Length);
        File.WriteAllBytes(file, bytes);
    }
}
