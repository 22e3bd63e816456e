using System.Text.Json;
using Attribution.Cli.Input;

namespace Attribution.Cli.Run;

/// <summary>
/// The articles that a run has done, in order, a line each, written after the report. A run that is resumed keeps the entries
/// for as long as they fit what it finds, and does everything from there on again: so it comes to what an undisturbed run
/// comes to, whatever has changed meanwhile. Not thread-safe: entries are taken first and added afterwards.
/// </summary>
internal sealed class RunJournal : IDisposable
{
    public const string Ending = ".journal.jsonl";

    private readonly FileStream file;
    private LineReader? earlier;
    private JournalEntry? next;
    private long nextLength;
    private long kept;

    /// <summary>Opens a journal, or begins one.</summary>
    /// <exception cref="IOException">It cannot be opened; another run may be using it.</exception>
    /// <exception cref="InputException">The earlier run was another kind of run.</exception>
    public RunJournal(string path, string fingerprint, bool resume)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        try
        {
            if (resume && TakeHeader(path, fingerprint))
                return;
            file.SetLength(0);
            WriteLine(JsonSerializer.SerializeToUtf8Bytes(new JournalHeader(fingerprint), RunJson.Default.JournalHeader));
            kept = file.Position;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Where the last report that is kept ends in the file that all share.</summary>
    public long KeptEnd { get; private set; }

    /// <summary>Whether entries are left that no article was found for.</summary>
    public bool HasMore
    {
        get
        {
            Advance();
            return next is not null;
        }
    }

    /// <summary>The entry of the next article, if the earlier run had come to one; null from the first that no longer fits.</summary>
    public JournalEntry? Take(Func<JournalEntry, bool> fits)
    {
        Advance();
        if (next is null || !fits(next))
        {
            earlier = null;
            return next = null;
        }
        kept += nextLength;
        KeptEnd = next.End;
        return next;
    }

    /// <summary>Forgets all entries that were not taken.</summary>
    public void Cut()
    {
        earlier = null;
        file.SetLength(kept);
        file.Position = kept;
    }

    public void Add(JournalEntry entry) => WriteLine(JsonSerializer.SerializeToUtf8Bytes(entry, RunJson.Default.JournalEntry));

    public void Dispose() => file.Dispose();

    private bool TakeHeader(string path, string fingerprint)
    {
        earlier = new LineReader(file, long.MaxValue - 1);
        if (!earlier.TryRead(out var line, out kept) || kept == line!.Length || Parse(line, RunJson.Default.JournalHeader) is not { } header)
            return false;
        return header.Fingerprint == fingerprint ? true : throw new InputException(
            $"{path}: the earlier run had other options, other rules or another version; resume it with the same, or start anew without --resume");
    }

    private void Advance()
    {
        next = null;
        // What a kill has cut short has no line break, and does not count.
        if (earlier is not null && earlier.TryRead(out var line, out nextLength) && line!.Length < nextLength)
            next = Parse(line, RunJson.Default.JournalEntry);
    }

    private static T? Parse<T>(byte[] line, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void WriteLine(byte[] line)
    {
        file.Write([.. line, (byte)'\n']);
        file.Flush();
    }
}
