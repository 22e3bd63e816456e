using System.Security.Cryptography;
using System.Text;

namespace Attribution.Cli.Input;

/// <summary>Sixteen bytes that stand for a path or a text: two never meet by chance, and a million of them need little room.</summary>
internal static class PathKey
{
    // File systems that ignore case would write two names into one file.
    private static readonly bool IgnoresCase = !OperatingSystem.IsLinux();

    /// <summary>The key of the file that a path leads to.</summary>
    public static UInt128 Of(string path)
    {
        var full = path == InputFile.StandardInput ? path : Path.GetFullPath(path);
        return OfText(IgnoresCase ? full.ToUpperInvariant() : full);
    }

    public static UInt128 OfText(string text) => OfBytes(Encoding.UTF8.GetBytes(text));

    public static UInt128 OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
