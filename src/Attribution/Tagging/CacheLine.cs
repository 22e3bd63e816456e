using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Tagging;

/// <summary>
/// Asks the processor for memory ahead of its use. Tables of weights are larger than the fast caches and are read at random:
/// asked for together, rows arrive together.
/// </summary>
internal static unsafe class CacheLine
{
    /// <summary>A hint only: what the reference leads to may move meanwhile, and nothing happens where there is no such instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
}
