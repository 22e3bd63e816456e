using Attribution.Cli.Input;
using Attribution.Cli.Run;

namespace Attribution.Cli.Output;

/// <summary>Where reports go. Used by one thread.</summary>
internal abstract class ReportSink : IDisposable
{
    /// <summary>How messages name it.</summary>
    public abstract string Name { get; }

    /// <summary>Where the reports end that were written so far, in the file that all share; 0 with a file each.</summary>
    public virtual long End => 0;

    /// <summary>Notes what became of an article, one that an earlier run wrote included.</summary>
    public virtual void Note(Outcome outcome)
    {
    }

    /// <summary>Writes what became of an article.</summary>
    /// <exception cref="OutputException">This report cannot be written, but the next one perhaps can.</exception>
    /// <exception cref="IOException">Nothing more can be written.</exception>
    public abstract void Write(Outcome outcome);

    /// <summary>Whether the report that an earlier run noted down is still there.</summary>
    public virtual bool Holds(ArticleItem item, JournalEntry entry) => false;

    /// <summary>Whether an earlier run came to its end here.</summary>
    public virtual bool IsWhole => true;

    /// <summary>Prepares for writing; forgets what an earlier run wrote behind a place.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    public virtual void CutAt(long end)
    {
    }

    /// <summary>Everything is written.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>Releases what is open; what is not complete does not appear as if it were.</summary>
    public virtual void Dispose()
    {
    }
}
