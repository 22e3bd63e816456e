using Attribution.Articles;

namespace Attribution.Reports.Writers.Html;

/// <summary>Divides the body of an article among the voices that it rests on.</summary>
internal static class Coverage
{
    /// <summary>The runs of the body in text order, blanks not counted.</summary>
    public static List<VoiceRun> Of(ReportView view)
    {
        var owner = Owners(view);
        var own = Own(view);
        var runs = new List<VoiceRun>();
        foreach (var paragraph in view.Paragraphs.Where(view.IsInBody).Where(paragraph => !IsTitle(view, paragraph)))
        {
            var from = runs.Count;
            for (var at = paragraph.Start; at < paragraph.End; at++)
                if (!char.IsWhiteSpace(view.Text[at]))
                    Add(view, owner[at], own[at], at, runs, from);
            FillGaps(runs, from);
        }
        return runs;
    }

    public static bool IsTitle(ReportView view, TextSpan paragraph) =>
        view.Report.Article.Title is { Length: > 0 } title && paragraph.In(view.Text).SequenceEqual(title);

    private static void Add(ReportView view, int owner, bool own, int at, List<VoiceRun> runs, int from)
    {
        var attribution = owner > 0 ? view.Report.Attributions[owner - 1] : null;
        var voice = attribution is null ? own ? Voice.Unattributed : (Voice?)null : view.VoiceOf(attribution);
        var secondHand = attribution?.SecondHand ?? false;
        if (runs.Count > from && runs[^1].Voice == voice && runs[^1].SecondHand == secondHand)
            runs[^1] = runs[^1] with { Length = runs[^1].Length + 1 };
        else
            runs.Add(new VoiceRun(voice, secondHand, at, 1));
    }

    /// <summary>What is left of a sentence in which somebody is cited goes with the claim before it, or after it.</summary>
    private static void FillGaps(List<VoiceRun> runs, int from)
    {
        for (var i = from; i < runs.Count; i++)
            if (runs[i].Voice is null)
                runs[i] = Neighbour(runs, i, from) is { } neighbour ? runs[i] with { Voice = neighbour.Voice, SecondHand = neighbour.SecondHand } : runs[i] with { Voice = Voice.Unattributed };
    }

    private static VoiceRun? Neighbour(List<VoiceRun> runs, int index, int from)
    {
        if (index > from && runs[index - 1].Voice is not (null or Voice.Unattributed))
            return runs[index - 1];
        return index + 1 < runs.Count && runs[index + 1].Voice is not (null or Voice.Unattributed) ? runs[index + 1] : null;
    }

    /// <summary>The number of the statement that each character belongs to, the innermost one; 0 for none.</summary>
    private static int[] Owners(ReportView view)
    {
        var owner = new int[view.Text.Length];
        for (var i = 0; i < view.Report.Attributions.Count; i++)
            if (view.Report.Attributions[i] is var attribution && ReportView.IsSourcing(attribution))
                foreach (var span in (IEnumerable<ReportSpan?>)[attribution.Source, attribution.Cue, .. attribution.Content])
                    if (span is not null)
                        owner.AsSpan(span.Start, span.End - span.Start).Fill(i + 1);
        return owner;
    }

    private static bool[] Own(ReportView view)
    {
        var own = new bool[view.Text.Length];
        foreach (var span in view.Report.Article.Unattributed)
            own.AsSpan(span.Start, span.End - span.Start).Fill(true);
        return own;
    }
}
