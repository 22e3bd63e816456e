namespace Attribution.Cli.Output;

/// <summary>A file that appears under its name only once it is whole.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private bool done;

    public AtomicFile(string path)
    {
        this.path = path;
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        // Always the same name: what a kill leaves behind goes with the next try.
        temporary = path + ".tmp";
        Stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    public Stream Stream { get; }

    /// <summary>Gives the file its name, in place of one that may be there.</summary>
    public void Commit()
    {
        Stream.Dispose();
        File.Move(temporary, path, overwrite: true);
        done = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!done)
            File.Delete(temporary);
    }
}
