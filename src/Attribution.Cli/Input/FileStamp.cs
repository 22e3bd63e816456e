using System.Globalization;

namespace Attribution.Cli.Input;

/// <summary>Size and time of change of a file: by these a run sees that a file is another one by now.</summary>
internal static class FileStamp
{
    /// <summary>The stamp and the size; null and 0 where there is no such file.</summary>
    public static (string? Stamp, long Bytes) Of(InputFile file)
    {
        if (file.IsStandardInput)
            return (null, 0);
        try
        {
            var info = new FileInfo(file.Path);
            return info.Exists ? (string.Create(CultureInfo.InvariantCulture, $"{info.Length}@{info.LastWriteTimeUtc.Ticks}"), info.Length) : (null, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, 0);
        }
    }
}
