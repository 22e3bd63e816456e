using Attribution.Articles;
using Attribution.Tagging;
using static Attribution.Tagging.TagMasks;

namespace Attribution.Attributions;

/// <summary>
/// Makes sources whole: what stands between a source and its verb and tells who the source is belongs to it, be it a
/// clause ("Roe, who examined her, said"), a post, an age, a party or the rest of a name. Annotators cut such phrases now so, now
/// so, and weights that learn from them do as well; a reader wants them all alike.
/// </summary>
internal static class SourceSpan
{
    // A clause that is longer is hardly one.
    private const int Longest = 40;

    // What may be a statement of its own ("who asked not to be named") tells no more who speaks.
    private const float Doubtful = 0;
    private const int LongestBracket = 6;
    private const int LongestTitle = 6;

    private static readonly ulong Relative = Tags("WP", "WP$");
    private static readonly ulong Names = Tags("NNP", "NNPS");
    private static readonly ulong Titles = Tags("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS");
    private static readonly ulong Openers = Tags("DT", "PRP$", "JJ", "NN", "NNP");
    private static readonly ulong Heads = Tags("NN", "NNP", "NNPS", "NNS");
    private static readonly byte Time = (byte)RelationSet.IndexOf("nmod:tmod");
    private static readonly ulong Determiners = Tags("DT", "PRP$");
    private static readonly ulong Participle = Tags("VBN");
    private static readonly ulong Adverbs = Tags("RB", "RBR", "RBS");
    private static readonly byte RelativeClause = (byte)RelationSet.IndexOf("acl:relcl");

    /// <param name="view">The article.</param>
    /// <param name="kept">The accepted proposals, whose sources grow.</param>
    public static void Complete(AnalysisView view, IReadOnlyList<Proposal> kept)
    {
        var cues = new HashSet<int>(kept.Select(proposal => proposal.Cue.Head));
        foreach (var proposal in kept)
            if (proposal.Source.Head >= 0)
            {
                var first = FirstOf(view, proposal, cues);
                proposal.Source = proposal.Source with { Range = new TokenRange(first, BeforeStatement(view, first, EndOf(view, proposal, cues), cues)) };
            }
    }

    /// <summary>“Lund, who has denied it, said”: a clause behind a comma that is a statement of its own tells no more who speaks.</summary>
    private static int BeforeStatement(AnalysisView view, int first, int end, HashSet<int> cues)
    {
        for (var token = first + 1; token + 1 < end; token++)
            if (view.Kind(token) == TokenKind.Comma && Is(Relative, view.Tag(token + 1)) && HoldsCue(token + 1, end, cues))
                return token;
        return end;
    }

    private static bool HoldsCue(int first, int end, HashSet<int> cues)
    {
        for (var token = first; token < end; token++)
            if (cues.Contains(token))
                return true;
        return false;
    }

    /// <summary>"Said pensioner Ina Roe", "the union secretary-general Roe told": all nouns between the cue, or the sentence's beginning, and a name belong to the name.</summary>
    private static int FirstOf(AnalysisView view, Proposal proposal, HashSet<int> cues)
    {
        var source = proposal.Source.Range;
        var first = source.First;
        while (source.First - first < LongestTitle && first > 0 && !cues.Contains(first - 1) && Is(Titles, view.Tag(first - 1)) && view.Relation(first - 1) != Time && view.SentenceOf[first - 1] == view.SentenceOf[source.First]
            && !proposal.CueRange.Contains(first - 1) && !proposal.Left.Contains(first - 1) && !proposal.Right.Contains(first - 1))
            first--;
        return first < source.First && Is(Heads, view.Tag(source.First)) && (first == proposal.CueRange.End || first == view.SentenceAt(first).FirstToken) && Is(Openers, view.Tag(first)) ? first : source.First;
    }

    private static int EndOf(AnalysisView view, Proposal proposal, HashSet<int> cues)
    {
        var source = proposal.Source.Range;
        if (source.First >= proposal.CueRange.End)
            return AfterCue(view, proposal, cues);
        var (first, end) = (view.Kind(source.End - 1) == TokenKind.Comma ? source.End - 1 : source.End, proposal.CueRange.First);
        return end - first is > 0 and <= Longest && IsFree(view, proposal, first, end, cues) && Describes(view, proposal.Source, first, end) ? end : source.End;
    }

    /// <summary>"Said Roe, who examined her": the clause ends where its tree does.</summary>
    private static int AfterCue(AnalysisView view, Proposal proposal, HashSet<int> cues)
    {
        var end = proposal.Source.Range.End;
        if (view.Kind(end) != TokenKind.Comma || !Is(Relative, view.Tag(end + 1)) || RelativeClauseOf(view, proposal.Source) is not (> 0 and var verb) || view.Tree.Right[verb] <= end)
            return end;
        var last = view.Tree.Right[verb] + 1;
        while (last > end && view.Kind(last - 1) is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
            last--;
        return last - end <= Longest && IsFree(view, proposal, end, last, cues) ? last : end;
    }

    /// <summary>Whether nothing else is said in a stretch: no content of this claim, no cue of another, no quotation.</summary>
    private static bool IsFree(AnalysisView view, Proposal proposal, int first, int end, HashSet<int> cues)
    {
        var stretch = new TokenRange(first, end);
        if (stretch.Overlaps(proposal.Left) || stretch.Overlaps(proposal.Right))
            return false;
        for (var token = first; token < end; token++)
            if (cues.Contains(token) || view.CueScores[token] > Doubtful || view.Kind(token) is TokenKind.OpenQuote or TokenKind.CloseQuote)
                return false;
        return true;
    }

    private static bool Describes(AnalysisView view, SourceCandidate source, int first, int end)
    {
        if (view.Kind(first) == TokenKind.OpenBracket)
            return end - first <= LongestBracket && view.Kind(end - 1) == TokenKind.CloseBracket;
        if (view.Kind(first) != TokenKind.Comma)
            return All(view, first, end, Names);
        if (view.Kind(end - 1) != TokenKind.Comma || end - first < 3)
            return false;
        return Is(Relative, view.Tag(first + 1)) ? IsClause(view, source, first, end) : IsPhrase(view, first + 1, end - 1);
    }

    /// <summary>A relative clause with nothing after it: it holds no other comma, or the tree ends it at the last.</summary>
    private static bool IsClause(AnalysisView view, SourceCandidate source, int first, int end) =>
        view.Commas(first, end) == 2 || RelativeClauseOf(view, source) is >= 0 and var verb && view.Tree.Right[verb] >= end - 2;

    /// <summary>An age, a noun phrase ("the county sheriff") or a participle with its agent ("instructed by her aunt").</summary>
    private static bool IsPhrase(AnalysisView view, int first, int end)
    {
        if (view.Commas(first, end) > 0 || view.FiniteVerbs(first, end) > 0)
            return false;
        return end - first == 1
            ? view.Kind(first) == TokenKind.Number
            : Is(Determiners | Participle, view.Tag(first)) && !Is(Adverbs, view.Tag(end - 1));
    }

    private static int RelativeClauseOf(AnalysisView view, SourceCandidate source)
    {
        for (var token = source.Range.End; token < Math.Min(view.Count, source.Range.End + Longest); token++)
            if (view.Relation(token) == RelativeClause && source.Range.Contains(view.Tree.HeadOf(token)))
                return token;
        return -1;
    }

    private static bool All(AnalysisView view, int first, int end, ulong family)
    {
        for (var token = first; token < end; token++)
            if (!Is(family, view.Tag(token)))
                return false;
        return true;
    }
}
