namespace Attribution.Cli.Input;

/// <summary>
/// Reads lines of bytes from a stream, each as soon as it is there, so that whoever waits for an answer to a line gets it. A line
/// over the limit is passed over without being held.
/// </summary>
internal sealed class LineReader(Stream stream, long limit)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;

    /// <summary>The next line without its line break; null bytes where it is over the limit. False at the end.</summary>
    /// <param name="line">The line.</param>
    /// <param name="length">How many bytes it took, with its line break.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool TryRead(out byte[]? line, out long length)
    {
        var held = new MemoryStream();
        length = 0;
        while (Fill())
        {
            var rest = buffer.AsSpan(at, end - at);
            var lineBreak = rest.IndexOf((byte)'\n');
            var part = lineBreak < 0 ? rest : rest[..lineBreak];
            var taken = part.Length + (lineBreak < 0 ? 0 : 1);
            at += taken;
            length += taken;
            if (length <= limit + 1)
                held.Write(part);
            else
                held.SetLength(0);
            if (lineBreak >= 0)
                break;
        }
        line = length > limit + 1 ? null : held.ToArray();
        return length > 0;
    }

    private bool Fill()
    {
        if (at < end)
            return true;
        at = 0;
        return (end = stream.Read(buffer)) > 0;
    }
}
