using System.Runtime.InteropServices;

namespace Attribution.Tagging;

/// <summary>
/// Binary container of a model: eight bytes of kind and version, the number of arrays, the byte length of each, then the
/// arrays themselves. Little-endian, as the machines are that this runs on: elsewhere the header check refuses it.
/// </summary>
internal sealed class ModelFile
{
    private readonly string _path;
    private readonly byte[][] _sections;

    private ModelFile(string path, byte[][] sections)
    {
        _path = path;
        _sections = sections;
    }

    /// <exception cref="InvalidDataException">It is no model of this kind and version, or it is cut off.</exception>
    public static ModelFile Read(string path, uint kind, int version, int sections)
    {
        using var file = File.OpenHandle(path);
        var header = new int[3 + sections];
        ReadExactly(file, MemoryMarshal.AsBytes(header.AsSpan()), 0, path);
        if ((uint)header[0] != kind)
            throw new InvalidDataException($"{path}: not a model of the expected kind.");
        if (header[1] != version)
            throw new InvalidDataException($"{path}: model version {header[1]}, expected {version}. Train it again.");
        if (header[2] != sections || Array.Exists(header, static value => value < 0))
            throw new InvalidDataException($"{path}: damaged header.");
        return new ModelFile(path, ReadSections(file, header, path));
    }

    public static void Write(string path, uint kind, int version, params byte[][] sections)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(kind);
        writer.Write(version);
        writer.Write(sections.Length);
        foreach (var section in sections)
            writer.Write(section.Length);
        foreach (var section in sections)
            writer.Write(section);
    }

    /// <summary>One array, without a copy where its elements are bytes.</summary>
    public T[] Section<T>(int index) where T : unmanaged
    {
        var bytes = _sections[index];
        if (bytes.Length % Marshal.SizeOf<T>() != 0)
            throw new InvalidDataException($"{_path}: array {index} is cut off.");
        return bytes is T[] same ? same : MemoryMarshal.Cast<byte, T>(bytes).ToArray();
    }

    /// <summary>The weights as signed bytes; the runtime lets one array be seen as both.</summary>
    public sbyte[] SignedBytes(int index) => (sbyte[])(object)_sections[index];

    private static byte[][] ReadSections(Microsoft.Win32.SafeHandles.SafeFileHandle file, int[] header, string path)
    {
        var offset = (long)header.Length * sizeof(int);
        if (RandomAccess.GetLength(file) != offset + LengthOf(header.AsSpan(3)))
            throw new InvalidDataException($"{path}: the file is cut off or longer than its header says.");
        var sections = new byte[header.Length - 3][];
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i] = GC.AllocateUninitializedArray<byte>(header[3 + i]);
            ReadExactly(file, sections[i], offset, path);
            offset += sections[i].Length;
        }
        return sections;
    }

    private static long LengthOf(ReadOnlySpan<int> lengths)
    {
        var sum = 0L;
        foreach (var length in lengths)
            sum += length;
        return sum;
    }

    private static void ReadExactly(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> target, long offset, string path)
    {
        while (!target.IsEmpty)
        {
            var read = RandomAccess.Read(file, target, offset);
            if (read == 0)
                throw new InvalidDataException($"{path}: the file is cut off.");
            target = target[read..];
            offset += read;
        }
    }
}
