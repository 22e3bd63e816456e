using Attribution.Cli.Input;
using Attribution.Cli.Output;

namespace Attribution.Cli.Run;

/// <summary>Writes reports, and notes down in the journal what is written. In a resumed run it first tells what need not be done again.</summary>
internal sealed class RunRecorder(ReportSink sink, RunJournal? journal)
{
    private bool begun;
    private bool hasKept;
    private bool hasHole;

    /// <summary>The outcome that an earlier run noted down, or null from the first article on that has to be done.</summary>
    public Outcome? Kept(ArticleItem item)
    {
        // Without a stamp nothing can tell that it is the same article; a path that still leads nowhere is.
        if (journal?.Take(entry => entry.Path == item.Path && entry.Stamp == item.Stamp
            && (entry.Stamp ?? entry.Error) is not null && sink.Holds(item, entry)) is not { } entry)
            return null;
        hasKept = true;
        return new Outcome(item) { Error = entry.Error, Findings = entry.Findings, IsKept = true };
    }

    /// <exception cref="OutputException">This report could not be written.</exception>
    /// <exception cref="IOException">Nothing more can be written.</exception>
    public void Add(Outcome outcome)
    {
        sink.Note(outcome);
        if (outcome.IsKept)
            return;
        Begin();
        try
        {
            sink.Write(outcome);
        }
        catch (OutputException)
        {
            // The journal has no holes: a resumed run begins again with the first report that is missing.
            hasHole = true;
            throw;
        }
        if (!hasHole)
            journal?.Add(new JournalEntry(outcome.Item.Path, outcome.Item.Stamp, outcome.Error, outcome.Findings, sink.End));
    }

    /// <summary>All articles were added.</summary>
    public void Complete()
    {
        if (!(hasKept && sink.IsWhole && journal is { HasMore: false }))
            Begin();
        sink.Complete();
    }

    private void Begin()
    {
        if (begun)
            return;
        begun = true;
        journal?.Cut();
        sink.CutAt(journal?.KeptEnd ?? 0);
    }
}
