using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Rules.Packing;

/// <summary>Writes one part of a pack; what <see cref="PackReader"/> reads in the same order.</summary>
internal sealed class PackWriter(PackPool pool)
{
    private readonly ArrayBufferWriter<byte> bytes = new();

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public void Byte(byte value) => bytes.Write([value]);

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Yes, no or neither.</summary>
    public void Flag(bool? value) => Byte(value is { } known ? known ? (byte)1 : (byte)0 : (byte)2);

    /// <summary>Small numbers, of either sign, take a byte.</summary>
    public void Number(int value)
    {
        var rest = (uint)(value << 1 ^ value >> 31);
        for (; rest >= 0x80; rest >>= 7)
            Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Bits(ulong value)
    {
        Span<byte> eight = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(eight, value);
        bytes.Write(eight);
    }

    public void Bits(ReadOnlySpan<ulong> values)
    {
        Number(values.Length);
        foreach (var value in values)
            Bits(value);
    }

    public void Real(double value) => Bits(BitConverter.DoubleToUInt64Bits(value));

    public void Text(string? value) => Number(pool.Text(value));

    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
            Text(value);
    }

    public void Hashes(ReadOnlySpan<uint> hashes)
    {
        Number(hashes.Length);
        Span<byte> four = stackalloc byte[sizeof(uint)];
        foreach (var hash in hashes)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(four, hash);
            bytes.Write(four);
        }
    }

    public void Words(WordSet? words) => Number(pool.Words(words));

    public void Phrases(PhraseTable? phrases) => Number(pool.Phrases(phrases));

    /// <summary>The table of texts: where each ends, then all of them.</summary>
    public void Table(IEnumerable<string> texts)
    {
        var encoded = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var (ends, end) = (new uint[encoded.Count], 0u);
        for (var i = 0; i < ends.Length; i++)
            ends[i] = end += (uint)encoded[i].Length;
        Hashes(ends);
        foreach (var text in encoded)
            bytes.Write(text);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<PackWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    /// <summary>Something that may be skipped now and read later.</summary>
    public void Aside(Action<PackWriter> write)
    {
        var inner = new PackWriter(pool);
        write(inner);
        Number(inner.bytes.WrittenCount);
        bytes.Write(inner.bytes.WrittenSpan);
    }
}
