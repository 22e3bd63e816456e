using Attribution.Rules.Reading;
using Microsoft.Win32.SafeHandles;

namespace Attribution.Rules.Packing;

/// <summary>
/// A folder of rules as one file beside it, <c>rules/en.pack</c>, ready for use. It belongs to one build of the library and to the
/// folder as it was: whatever does not fit is not used, and the folder is read. Thread-safe.
/// </summary>
internal sealed class PackFile
{
    /// <summary>Also tells the order of bytes.</summary>
    private const ulong Magic = 0x314B434150525441;

    private const int Fields = 7, Parts = 9, HeaderLength = (Fields + Parts) * sizeof(ulong);

    private readonly byte[] bytes;
    private readonly LoadTask<bool> fitting;
    private readonly PackTables tables;

    private PackFile(byte[] bytes, LoadTask<bool> fitting)
    {
        (this.bytes, this.fitting) = (bytes, fitting);
        tables = new PackTables(Part(null, PackPart.Texts), Part(null, PackPart.WordSets), Part(null, PackPart.Phrases));
    }

    /// <summary>Where the pack of a folder lies.</summary>
    public static string PathOf(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".pack";

    /// <summary>The pack of a folder; null where there is none that fits it.</summary>
    public static PackFile? Open(string folder)
    {
        using var thread = new LoadThread();
        return Begin(folder, thread) is { Fits: true } pack ? pack : null;
    }

    /// <summary>
    /// The pack of a folder, to be read while others look whether it <see cref="Fits"/>, and not to be used before that is known; null where
    /// there is no whole one.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="thread">What looks at the folder: there are hundreds of files.</param>
    public static PackFile? Begin(string folder, LoadThread thread)
    {
        try
        {
            var path = PathOf(folder);
            if (!File.Exists(path))
                return null;
            var looking = LoadTask.Start(_ => FolderStamp.Of(folder), thread);
            using var file = File.OpenHandle(path);
            var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(RandomAccess.GetLength(file), Array.MaxLength));
            return Read(file, bytes) == bytes.Length && IsWhole(bytes) ? new PackFile(bytes, LoadTask.Start(_ => IsOf(bytes, folder, looking), thread)) : null;
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return null;
        }
    }

    /// <summary>Whether it was made of the folder as it is.</summary>
    public bool Fits => fitting.Result;

    public PackReader Part(PackPart part) => Part(tables, part);

    public PackTables Tables => tables;

    /// <summary>Puts the parts together, as the pack of a folder that looked like this, with these contents, before it was read.</summary>
    public static byte[] Build(FolderStamp stamp, ulong contents, byte[][] parts)
    {
        var pack = new byte[HeaderLength + parts.Sum(part => part.Length)];
        var at = HeaderLength;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].CopyTo(pack, at);
            Put(pack, Fields + i, (ulong)(at += parts[i].Length));
        }
        var (first, second) = Library();
        ulong[] fields = [Magic, 0, first, second, (ulong)stamp.Files, stamp.Looks, contents];
        for (var i = 0; i < Fields; i++)
            Put(pack, i, fields[i]);
        return Sealed(pack);
    }

    /// <summary>The same pack with the checksum of its contents.</summary>
    public static byte[] Sealed(byte[] pack)
    {
        Put(pack, 1, Checksum(pack));
        return pack;
    }

    private static bool IsWhole(byte[] bytes)
    {
        var (first, second) = Library();
        return bytes.Length >= HeaderLength && Field(bytes, 0) == Magic && Field(bytes, 2) == first && Field(bytes, 3) == second && Field(bytes, 1) == Checksum(bytes);
    }

    /// <summary>Fills the bytes, and tells how far it came.</summary>
    private static int Read(SafeFileHandle file, byte[] bytes)
    {
        var at = 0;
        while (at < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(at), at) is > 0 and var read)
            at += read;
        return at;
    }

    /// <summary>A package that was unpacked has other times than the folder that it was made of.</summary>
    private static bool IsOf(byte[] header, string folder, LoadTask<FolderStamp> looking)
    {
        try
        {
            var stamp = looking.Result;
            return stamp.Files == (int)Field(header, 4) && (stamp.Looks == Field(header, 5) || FolderStamp.Contents(folder) == Field(header, 6));
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return false;
        }
    }

    private static bool IsUnreadable(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException;

    /// <summary>What tells one build of the library from another: tables depend on its code.</summary>
    private static (ulong, ulong) Library()
    {
        Span<byte> id = stackalloc byte[2 * sizeof(ulong)];
        typeof(PackFile).Module.ModuleVersionId.TryWriteBytes(id);
        return (BitConverter.ToUInt64(id), BitConverter.ToUInt64(id[sizeof(ulong)..]));
    }

    private static ulong Checksum(byte[] pack)
    {
        var hash = new ContentHash();
        hash.Add(pack.AsSpan(2 * sizeof(ulong)));
        return hash.Value;
    }

    private PackReader Part(PackTables? common, PackPart part)
    {
        var first = part == 0 ? HeaderLength : (int)Field(bytes, Fields + (int)part - 1);
        return new PackReader(common, bytes, first, (int)Field(bytes, Fields + (int)part));
    }

    private static ulong Field(byte[] pack, int index) => BitConverter.ToUInt64(pack, index * sizeof(ulong));

    private static void Put(byte[] pack, int index, ulong value) => BitConverter.TryWriteBytes(pack.AsSpan(index * sizeof(ulong)), value);
}
