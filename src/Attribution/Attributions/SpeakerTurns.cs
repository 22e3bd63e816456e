using Attribution.Articles;
using Attribution.Tagging;
using static Attribution.Tagging.TagMasks;

namespace Attribution.Attributions;

/// <summary>
/// Finds turns of a conversation: paragraphs that begin with a speaker's name and a colon. The name says the whole paragraph;
/// where several begin with it, or it is an account ("@roe: …"), no weights are asked.
/// </summary>
internal sealed class SpeakerTurns
{
    private const string ColonKind = "colon";
    private const int LongestName = 4;

    private static readonly ulong Names = Tags("NNP", "NNPS", "NN");

    private readonly AnalysisView view;

    // How many paragraphs begin with a name and a colon, by the name's last word.
    private readonly Dictionary<uint, int> turns = [];
    private readonly HashSet<int> colons = [];

    public SpeakerTurns(AnalysisView view)
    {
        this.view = view;
        foreach (var sentence in view.Text.Article.SentenceArray)
            if (view.ParagraphOf(sentence.FirstToken - 1) != sentence.Paragraph && ColonOf(sentence.FirstToken) is > 0 and var colon && colons.Add(colon))
                turns[view.Form(colon - 1)] = turns.GetValueOrDefault(view.Form(colon - 1)) + 1;
    }

    /// <summary>Whether a token is the colon of a turn.</summary>
    public bool IsColon(int token) => colons.Contains(token) && IsKnown(token);

    /// <summary>Whether a proposal is a turn of one who has several, be it ever so unlikely by its words.</summary>
    public bool IsTurn(Proposal proposal) => Begins(proposal) && IsKnown(proposal.Cue.Head);

    /// <summary>Lets a turn run to the end of its paragraph, or to the next turn in it.</summary>
    public void Complete(Proposal proposal)
    {
        if (!Begins(proposal))
            return;
        var end = view.SentenceAt(proposal.Cue.Head).EndToken;
        while (view.ParagraphOf(end) == view.ParagraphOf(proposal.Cue.Head) && ColonOf(end) < 0)
            end = view.SentenceAt(end).EndToken;
        if (proposal.Right.End < end)
            proposal.Right = proposal.Right with { End = end };
    }

    /// <summary>Whether a proposal is a name that begins a paragraph, a colon, and what comes after it.</summary>
    private bool Begins(Proposal proposal)
    {
        var (source, colon) = (proposal.Source.Range, proposal.Cue.Head);
        return proposal.Cue.Kind == ColonKind && !source.IsNone && source.End == colon && proposal.Right.First == colon + 1
            && view.ParagraphOf(source.First - 1) != view.ParagraphOf(source.First) && ColonOf(source.First) == colon;
    }

    private bool IsKnown(int colon) => IsHandle(colon - 1) || turns.GetValueOrDefault(view.Form(colon - 1)) > 1;

    /// <summary>The colon after the name that begins at a token, or -1.</summary>
    private int ColonOf(int first)
    {
        var end = first;
        while (end < view.Count && end - first < LongestName && (end == first && IsHandle(end) || IsNamePart(end)))
            end++;
        return end > first && view.Kind(end) == TokenKind.Colon && view.Kind(end + 1) != TokenKind.Number && view.Text.Tokens[end - 1].Length > 1 ? end : -1;
    }

    private bool IsNamePart(int token) => Is(Names, view.Tag(token)) && char.IsUpper(First(token));

    private bool IsHandle(int token) => First(token) == '@';

    private char First(int token) => view.Text.Article.Text[view.Text.Tokens[token].Start];
}
