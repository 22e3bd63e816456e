using Microsoft.Win32.SafeHandles;

namespace Attribution.Cli.Output;

/// <summary>Standard output without buffer.</summary>
internal static class StandardOutput
{
    private const int UnixHandle = 1;

    /// <summary>
    /// The console's own stream hides that the reader of a pipe is gone, so that a whole archive would be analysed for nobody.
    /// A file is still left to it: another process may write to the same one, at a place that the system keeps.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(UnixHandle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
