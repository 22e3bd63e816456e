using Attribution.Articles;
using Attribution.Cues;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>The words of the cue's sentence that no part of a filling takes: before everything, between the parts, and after.</summary>
internal struct LeftoverWords
{
    public int Before { get; private set; }
    public int Between { get; private set; }
    public int After { get; private set; }

    /// <summary>The first word between the parts, or -1.</summary>
    public int FirstBetween { get; private set; }

    /// <summary>Where the last part ends, exclusive.</summary>
    public int End { get; private init; }

    /// <summary>Finite verbs among the words.</summary>
    public uint Verbs { get; private set; }

    /// <summary>Quotation marks left over.</summary>
    public uint Marks { get; private set; }

    /// <summary>The highest cue level of the words.</summary>
    public uint CueLevel { get; private set; }

    public static LeftoverWords Count(AnalysisView view, Cue cue, Filling p)
    {
        var sentence = view.SentenceAt(cue.Head);
        var first = Math.Min(p.Left.IsNone ? cue.Range.First : p.Left.First, p.Source.Head < 0 ? cue.Range.First : p.Source.Range.First);
        var words = new LeftoverWords { FirstBetween = -1, End = Math.Max(p.Right.End, Math.Max(cue.Range.End, p.Source.Range.End)) };
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (!cue.Range.Contains(token) && !p.Source.Range.Contains(token) && !p.Left.Contains(token) && !p.Right.Contains(token))
                words.Add(view, token, first);
        return words;
    }

    private void Add(AnalysisView view, int token, int first)
    {
        if (view.Kind(token) is TokenKind.OpenQuote or TokenKind.CloseQuote)
            Marks++;
        if (view.Kind(token) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
            return;
        Place(token, first);
        Verbs += TagFamilies.IsFinite(view.Tag(token)) ? 1u : 0;
        CueLevel = Math.Max(CueLevel, view.CueLevel(token));
    }

    private void Place(int token, int first)
    {
        if (token < first)
            Before++;
        else if (token >= End)
            After++;
        else
        {
            Between++;
            FirstBetween = FirstBetween < 0 ? token : FirstBetween;
        }
    }
}
