using System.Buffers;
using System.Text;

namespace Attribution.Readers.Texts;

/// <summary>Tells UTF-8 with a few broken bytes from another encoding.</summary>
internal static class Utf8Damage
{
    private const int SoundForEachBroken = 10;

    /// <summary>Whether sound characters of several bytes outnumber broken bytes by far, or only the last character is cut off.</summary>
    public static bool IsSlight(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, broken = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.NeedMoreData && broken == 0)
                return length > 1 || sound > 0;
            broken += status == OperationStatus.Done ? 0 : 1;
            sound += status == OperationStatus.Done && length > 1 ? 1 : 0;
            at += length;
        }
        return sound > SoundForEachBroken * broken;
    }
}
