using Attribution.Articles;
using Attribution.Cues;
using Attribution.Mentions;
using Attribution.Rules.Matching;
using Attribution.Tagging;
using static Attribution.Tagging.TagMasks;

namespace Attribution.Attributions;

/// <summary>Collects the phrases that the rules' paths offer as the source of a cue. Immutable and thread-safe.</summary>
internal sealed class SourceSlot(DependencyPath[] paths, MentionFinder mentions)
{
    private static readonly byte Subject = (byte)RelationSet.IndexOf("nsubj");
    private static readonly ulong Relative = Tags("WP", "WDT", "WP$", "EX");

    private const int NearWords = 6;
    private const int NearestSubjects = 3;

    /// <summary>Adds all candidates for a cue along the given paths; "no source" is always the first.</summary>
    public void Collect(AnalysisView view, PatternMatcher matcher, Cue cue, PathSet allowed, List<SourceCandidate> candidates)
    {
        candidates.Add(new SourceCandidate(TokenRange.None, -1, default, -1, 0));
        var sentence = view.SentenceAt(cue.Head);
        var heads = new List<int>();
        var reached = new List<(int Head, PathSet Paths)>();
        for (var left = allowed; !left.IsEmpty; left = left.WithoutFirst)
        {
            var path = paths[left.First];
            heads.Clear();
            if (path.IsNear)
                Near(view, cue, sentence, heads);
            else if (path.IsSubjects)
                Subjects(view, cue, sentence, heads);
            else
                path.Follow(view.Text, view.Tree, cue.Head, heads);
            foreach (var head in heads)
                Reach(head, PathSet.Of(left.First), reached);
        }
        var own = OwnSubject(view, cue, sentence);
        foreach (var (head, reachedBy) in reached)
            if (head >= own)
                Add(view, matcher, cue, sentence, head, reachedBy, candidates);
    }

    /// <summary>The beginning of the subject that stands between the last comma and the cue, or 0: "…, an independent review has concluded" has no other source before it.</summary>
    private static int OwnSubject(AnalysisView view, Cue cue, Sentence sentence)
    {
        for (var child = view.Tree.FirstChild(cue.Head); child >= 0 && child < cue.Range.First; child = view.Tree.NextSibling(child))
            if (view.Relation(child) == Subject && view.Tree.Right[child] + 1 == cue.Range.First && view.Tree.Left[child] is var left
                && left > sentence.FirstToken && view.Kind(left - 1) == TokenKind.Comma && !Is(Relative, view.Tag(left)) && view.FiniteVerbs(sentence.FirstToken, left) > 0)
                return left;
        return 0;
    }

    /// <summary>Many paths lead to one head, whose phrase is cut once.</summary>
    private static void Reach(int head, PathSet path, List<(int Head, PathSet Paths)> reached)
    {
        for (var i = 0; i < reached.Count; i++)
            if (reached[i].Head == head)
            {
                reached[i] = (head, reached[i].Paths | path);
                return;
            }
        reached.Add((head, path));
    }

    private void Add(AnalysisView view, PatternMatcher matcher, Cue cue, Sentence sentence, int head, PathSet paths, List<SourceCandidate> candidates)
    {
        if (cue.Range.Contains(head) || mentions.FormOf(view.Text, head, sentence) is null)
            return;
        var variants = new List<MentionVariant>();
        mentions.Variants(matcher, view.Tree, head, sentence, variants);
        var first = candidates.Count;
        foreach (var variant in variants)
        {
            var range = Clip(OutsideQuotation(view, variant.Range, head), head, cue);
            if (!IsKnown(candidates, first, range))
                candidates.Add(new SourceCandidate(range, head, paths, variant.Tail, variant.Tails));
        }
    }

    /// <summary>Whether two ways to cut the phrase come to the same, since it ends at the cue.</summary>
    private static bool IsKnown(List<SourceCandidate> candidates, int first, TokenRange range)
    {
        for (var i = first; i < candidates.Count; i++)
            if (candidates[i].Range == range)
                return true;
        return false;
    }

    /// <summary>A phrase that the tree lets begin in a quotation which closes before its head begins behind that: nobody is named half in another's words.</summary>
    private static TokenRange OutsideQuotation(AnalysisView view, TokenRange range, int head)
    {
        var quotation = view.Text.Article.OutermostQuotationAt(range.First);
        if (quotation < 0)
            return range;
        var (first, end) = (view.Text.Article.QuotationArray[quotation].FirstToken, view.Text.Article.QuotationArray[quotation].EndToken);
        return first < range.First && end <= head ? new TokenRange(end, range.End) : range;
    }

    /// <summary>A phrase that the tree lets run into the cue ends before it.</summary>
    private static TokenRange Clip(TokenRange range, int head, Cue cue)
    {
        if (head < cue.Range.First)
            return new TokenRange(range.First, Math.Min(range.End, cue.Range.First));
        return new TokenRange(Math.Max(range.First, cue.Range.End), range.End);
    }

    /// <summary>The subjects of the clauses before the cue, the nearest first, and the sentence's first.</summary>
    private static void Subjects(AnalysisView view, Cue cue, Sentence sentence, List<int> heads)
    {
        for (var token = cue.Range.First - 1; token >= sentence.FirstToken; token--)
            if (view.IsSubject(token))
            {
                // Of many clauses the nearest three matter, and the first.
                if (heads.Count > NearestSubjects)
                    heads.RemoveAt(heads.Count - 1);
                heads.Add(token);
            }
    }

    /// <summary>The nearest heads of phrases on both sides, for sentences that the tree gets wrong.</summary>
    private void Near(AnalysisView view, Cue cue, Sentence sentence, List<int> heads)
    {
        for (var token = cue.Range.First - 1; token >= Math.Max(sentence.FirstToken, cue.Range.First - NearWords); token--)
        {
            if (!IsPhraseHead(view, token, sentence))
                continue;
            heads.Add(token);
            break;
        }
        for (var token = cue.Range.End; token < Math.Min(sentence.EndToken, cue.Range.End + NearWords); token++)
        {
            if (!IsPhraseHead(view, token, sentence) || IsPhraseHead(view, token + 1, sentence))
                continue;
            heads.Add(token);
            break;
        }
    }

    private bool IsPhraseHead(AnalysisView view, int token, Sentence sentence) =>
        token < sentence.EndToken && mentions.FormOf(view.Text, token, sentence) is "name" or "pronoun" or "description"
        && view.Kind(token) == TokenKind.Word;
}
