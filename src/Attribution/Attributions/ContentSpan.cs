using Attribution.Articles;
using Attribution.Tagging;
using static Attribution.Tagging.TagMasks;

namespace Attribution.Attributions;

/// <summary>
/// Makes contents whole where a sentence is parted by who said it: “It was, she wrote, ‘the only way’” claims the words before the
/// cue, too, since the quotation goes on with them.
/// </summary>
internal static class ContentSpan
{
    /// <summary>What a sentence may begin with that has its subject there: not "still", not "in the spring".</summary>
    private static readonly ulong Subjects = Tags("DT", "PRP$", "PRP", "NN", "NNS", "NNP", "NNPS", "VBG", "EX", "CD", "JJ");

    private static readonly ulong Owners = Tags("PRP$", "DT");
    private static readonly ulong Names = Tags("NNP", "NNPS");
    private const int LongestDateline = 8;

    // A longer beginning has something else in it.
    private const int Longest = 24;

    /// <param name="view">The article.</param>
    /// <param name="kept">The accepted proposals, whose contents grow.</param>
    public static void Complete(AnalysisView view, IReadOnlyList<Proposal> kept)
    {
        var cues = new HashSet<int>(kept.Select(proposal => proposal.Cue.Head));
        foreach (var proposal in kept)
        {
            if (!proposal.Left.IsNone && BehindDateline(view, proposal.Left.First) is var first && first < proposal.Left.End)
                proposal.Left = proposal.Left with { First = first };
            if (Name(view, proposal) is > 0 and var end)
            {
                proposal.Source = proposal.Source with { Range = proposal.Source.Range with { End = end } };
                proposal.Right = proposal.Right with { First = end + 1 };
            }
            if (proposal.Left.IsNone && !proposal.Right.IsNone && GoesOn(view, proposal) && Beginning(view, proposal, cues) is { IsNone: false } left)
                proposal.Left = left;
        }
    }

    /// <summary>"Roedorf, Oct 21 (RNS) Nine people": where and when an agency wrote is not what anybody said. Behind the agency's letters in brackets, or the same token.</summary>
    private static int BehindDateline(AnalysisView view, int first)
    {
        if (view.ParagraphOf(first - 1) == view.ParagraphOf(first))
            return first;
        var token = first;
        while (token - first < LongestDateline && view.Kind(token) is not TokenKind.OpenBracket && (Is(Names, view.Tag(token)) || view.Kind(token) is TokenKind.Number or TokenKind.Comma))
            token++;
        if (token == first || view.Kind(token) != TokenKind.OpenBracket || view.Kind(token + 2) != TokenKind.CloseBracket || !char.IsUpper(view.Text.Article.Text[view.Text.Tokens[token + 1].End - 1]))
            return first;
        return view.Kind(token + 3) is TokenKind.Colon or TokenKind.Dash ? token + 4 : token + 3;
    }

    /// <summary>"According to her biographer, Tessa Roe, he left": the end of a name between commas that says who the source is, and with which no content begins; -1 for none.</summary>
    private static int Name(AnalysisView view, Proposal proposal)
    {
        var (source, first) = (proposal.Source.Range, proposal.Source.Range.End + 1);
        if (proposal.Right.IsNone || source.IsNone || source.First < proposal.CueRange.End || view.Kind(source.End) != TokenKind.Comma || !Is(Owners, view.Tag(source.First)) || Is(Names, view.Tag(source.End - 1)))
            return -1;
        var end = first;
        while (end < proposal.Right.End && Is(Names, view.Tag(end)))
            end++;
        return end - first is >= 2 and <= 4 && (proposal.Right.First == first || proposal.Right.First == end + 1) && view.Kind(end) == TokenKind.Comma && end + 1 < proposal.Right.End && Is(Subjects, view.Tag(end + 1)) && view.FiniteVerbs(end, proposal.Right.End) > 0 ? end : -1;
    }

    /// <summary>Whether the content is a quotation right behind the cue that goes on with a sentence: it begins without a capital.</summary>
    private static bool GoesOn(AnalysisView view, Proposal proposal)
    {
        var first = proposal.Right.First;
        return view.Kind(first) == TokenKind.OpenQuote && view.Kind(first - 1) == TokenKind.Comma && first - proposal.CueRange.End <= 1
            && view.Kind(first + 1) == TokenKind.Word && char.IsLower(view.Text.Article.Text[view.Text.Tokens[first + 1].Start]);
    }

    /// <summary>The words before “, she wrote,” if they are a beginning and nothing else.</summary>
    private static TokenRange Beginning(AnalysisView view, Proposal proposal, HashSet<int> cues)
    {
        var sentence = view.SentenceAt(proposal.Cue.Head);
        var end = Math.Min(proposal.CueRange.First, proposal.Source.Range.IsNone ? view.Count : proposal.Source.Range.First);
        if (end <= sentence.FirstToken + 1 || end - sentence.FirstToken > Longest || view.Kind(end - 1) != TokenKind.Comma || !Is(Subjects, view.Tag(sentence.FirstToken)))
            return TokenRange.None;
        for (var token = sentence.FirstToken; token < end - 1; token++)
            if (cues.Contains(token) || view.IsQuoted(token) || view.Kind(token) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Comma))
                return TokenRange.None;
        return new TokenRange(sentence.FirstToken, end - 1);
    }
}
