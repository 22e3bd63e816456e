namespace Attribution.Cli.Output;

/// <summary>Tells apart why writing failed.</summary>
internal static class WriteErrors
{
    private const int UnixNoSpace = 28, UnixQuota = 122, UnixBrokenPipe = 32;
    private const int WindowsDiskFull = unchecked((int)0x80070070), WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Nothing more will fit: going on would only fail again for each article.</summary>
    public static bool IsFull(this IOException error) => error.HResult is UnixNoSpace or UnixQuota or WindowsDiskFull;

    /// <summary>Whoever read the output has seen enough.</summary>
    public static bool IsClosedPipe(this IOException error) => error.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
