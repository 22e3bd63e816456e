using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Rules.Packing;

/// <summary>Reads one part of a pack, from front to back. Not thread-safe; each part has readers of its own.</summary>
/// <param name="tables">What the parts have in common; null while these are read themselves.</param>
/// <param name="bytes">The whole pack.</param>
/// <param name="at">Where to begin.</param>
/// <param name="end">Where to stop.</param>
internal sealed class PackReader(PackTables? tables, byte[] bytes, int at, int end)
{
    private int at = at;

    public byte Byte() => at < end ? bytes[at++] : throw Damaged();

    public bool Flag() => Byte() == 1;

    public bool? OptionalFlag() => Byte() is var value && value == 2 ? null : value == 1;

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)(value >> 1) ^ -(int)(value & 1);
            if (shift > 28)
                throw Damaged();
        }
    }

    /// <summary>How many items follow; each takes a byte at least.</summary>
    public int Count() => Number() is var count and >= 0 && count <= end - at ? count : throw Damaged();

    public ulong Bits() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public ulong[] ManyBits()
    {
        var bits = new ulong[Count()];
        Take(bits.Length * sizeof(ulong)).CopyTo(MemoryMarshal.AsBytes(bits.AsSpan()));
        return bits;
    }

    public double Real() => BitConverter.UInt64BitsToDouble(Bits());

    public string? OptionalText() => tables!.Text(Number());

    public string Text() => OptionalText() ?? throw Damaged();

    public string[] Texts()
    {
        var count = Count();
        var texts = count == 0 ? [] : new string[count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }

    public uint[] Hashes()
    {
        var hashes = new uint[Count()];
        Take(hashes.Length * sizeof(uint)).CopyTo(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return hashes;
    }

    public WordSet? OptionalWords() => tables!.Words(Number());

    public WordSet Words() => OptionalWords() ?? throw Damaged();

    public PhraseTable? OptionalPhrases() => tables!.Phrases(Number());

    /// <summary>All that follows.</summary>
    public ReadOnlySpan<byte> Rest => bytes.AsSpan(at, end - at);

    public T[] List<T>(Func<PackReader, T> read)
        where T : class
    {
        var count = Count();
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return items;
    }

    /// <summary>What was written aside, for reading it later; it is skipped here.</summary>
    public PackReader Aside()
    {
        var length = Count();
        at += length;
        return new PackReader(tables, bytes, at - length, at);
    }

    public static InvalidDataException Damaged() => new("the pack is damaged");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > end - at)
            throw Damaged();
        at += count;
        return bytes.AsSpan(at - count, count);
    }
}
