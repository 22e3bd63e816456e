using System.Globalization;
using Attribution.Articles;
using Attribution.Clauses;
using Attribution.Cues;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>Describes candidates by the keys that are counted. Immutable and thread-safe.</summary>
internal sealed class CountKeys
{
    public const int LongestNumber = 9;

    private const int LongestPath = 30;
    private const int NearWords = 5;

    /// <summary>Stands for a word that is not there.</summary>
    public const string Nothing = "-";

    /// <summary>The names under which is counted: those of the slots.</summary>
    public static readonly string[] Lists = [.. AttributionModels.Names.Where(name => name != AttributionModels.BesideName), "source-cut"];

    private static readonly uint CueList = WordHash.Of(Lists[0]);
    private static readonly uint SourceList = WordHash.Of(Lists[1]);
    private static readonly uint RightStartList = WordHash.Of(Lists[2]);
    private static readonly uint RightEndList = WordHash.Of(Lists[3]);
    private static readonly uint LeftEndList = WordHash.Of(Lists[4]);
    private static readonly uint LeftStartList = WordHash.Of(Lists[5]);
    private static readonly uint CueStartList = WordHash.Of(Lists[6]);
    private static readonly uint CueEndList = WordHash.Of(Lists[7]);
    private static readonly uint RelationList = WordHash.Of(Lists[8]);
    private static readonly uint CutList = WordHash.Of(Lists[9]);

    private readonly uint[] tags = Array.ConvertAll(TagSet.Names, name => WordHash.Of(name));
    private readonly uint[] relations = Array.ConvertAll(RelationSet.Names, name => WordHash.Of(name));
    private readonly uint[] numbers = [.. Enumerable.Range(0, LongestNumber + 1).Select(number => WordHash.Of(number.ToString(CultureInfo.InvariantCulture)))];
    private readonly uint[] paths;
    private readonly uint[] forms;
    private readonly uint[] ends;
    private readonly uint[] rules;

    public CountKeys(AttributionPatternSet patterns, BoundaryFinder boundaries)
    {
        paths = [.. patterns.Paths.Select(path => WordHash.Of(path.Text))];
        forms = [.. boundaries.Forms.Select(form => WordHash.Of(form))];
        ends = [.. boundaries.EndRules.Select(rule => WordHash.Of(rule))];
        rules = new uint[patterns.Patterns.Max(pattern => pattern.Index) + 1];
        foreach (var pattern in patterns.Patterns)
            rules[pattern.Index] = WordHash.Of(pattern.Rule.Id);
    }

    public void Cue(AnalysisView view, Cue cue, KeyBuffer keys)
    {
        var kind = cue.KindHash;
        var lemma = view.Lemma(cue.Head);
        var tag = tags[view.Tag(cue.Head)];
        var place = CueFrame.Place(view, cue);
        var (frame, word) = CueFrame.Of(view, cue);
        keys.StartGroup();
        keys.Add(CueList, kind, place);
        keys.Add(CueList, kind, place, frame);
        keys.Add(CueList, kind, place, frame, word);
        keys.Add(CueList, lemma, tag);
        keys.Add(CueList, lemma, kind, frame);
        keys.Add(CueList, lemma, kind, frame, place);
        keys.Add(CueList, lemma, frame, place, word);
    }

    public void Source(AnalysisView view, Cue cue, in SourceCandidate candidate, KeyBuffer keys)
    {
        var kind = cue.KindHash;
        var lemma = view.Lemma(cue.Head);
        keys.StartGroup();
        if (candidate.Range.IsNone)
        {
            keys.Add(SourceList, kind);
            keys.Add(SourceList, kind, tags[view.Tag(cue.Head)]);
            keys.Add(SourceList, lemma, tags[view.Tag(cue.Head)]);
            return;
        }
        var path = paths[candidate.Paths.First];
        var side = Number(candidate.Head < cue.Head ? 0 : 1);
        keys.Add(SourceList, path, side);
        keys.Add(SourceList, path, side, kind);
        keys.Add(SourceList, path, side, tags[view.Tag(cue.Head)], tags[view.Tag(candidate.Head)]);
        keys.Add(SourceList, path, side, lemma);
        keys.StartGroup();
        keys.Add(CutList, Number(candidate.Tail + 1), Number(candidate.Tails));
        keys.Add(CutList, Number(candidate.Tail + 1), Number(candidate.Tails), Tag(view, candidate.Range.End));
    }

    public void RightStart(AnalysisView view, Cue cue, int start, KeyBuffer keys)
    {
        var kind = cue.KindHash;
        var lemma = view.Lemma(cue.Head);
        var quotation = CueFrame.Quotation(view, cue);
        keys.StartGroup();
        if (start == ContentSlot.Missing)
        {
            keys.Add(RightStartList, kind, quotation);
            keys.Add(RightStartList, kind, quotation, CueFrame.Of(view, cue).Name);
            keys.Add(RightStartList, lemma, quotation, Tag(view, cue.Range.End));
            Next(view, view.SentenceAt(cue.Head), quotation, 0, keys);
            return;
        }
        var form = Lowest(view.Boundaries.Starts[start], forms);
        var gap = Number(start - cue.Range.End);
        var relation = StartFeatures.ChildAt(view, cue.Head, start) is var child and > 0 ? relations[child - 1] : 0;
        keys.Add(RightStartList, form, gap);
        keys.Add(RightStartList, form, gap, quotation, kind);
        keys.Add(RightStartList, form, gap, relation, quotation);
        keys.Add(RightStartList, form, relation, lemma, kind);
        keys.Add(RightStartList, form, gap, relation, lemma);
        Next(view, view.SentenceAt(cue.Head), quotation, start, keys);
    }

    public void RightEnd(AnalysisView view, int start, int end, KeyBuffer keys)
    {
        var sentence = view.SentenceAt(start);
        var form = Lowest(view.Boundaries.Starts[start], forms);
        var reach = Number(end > sentence.EndToken ? 2 : end >= sentence.EndToken - 1 ? 1 : 0);
        var closes = Number(Closes(view, start, end));
        keys.StartGroup();
        keys.Add(RightEndList, reach, closes);
        keys.Add(RightEndList, reach, closes, form);
        keys.Add(RightEndList, reach, closes, form, Lowest(end - 1 < view.Count ? view.Boundaries.Ends[end - 1] : 0, ends));
        keys.Add(RightEndList, reach, closes, form, view.Form(end));
        keys.StartGroup();
        var hangs = Number(Hangs(view, start, end));
        keys.Add(RightEndList, hangs, reach);
        keys.Add(RightEndList, hangs, reach, Tag(view, end), form);
        keys.Add(RightEndList, hangs, view.Form(end), view.Form(end + 1), form);
        keys.StartGroup();
        keys.Add(RightEndList, numbers[0], Number((int)view.SpokenLevel(end, Math.Min(sentence.EndToken, end + NearWords))), Tag(view, end), Number((int)view.SpokenLevel(start, Math.Min(end, sentence.EndToken))));
    }

    public void LeftEnd(AnalysisView view, Cue cue, int end, KeyBuffer keys)
    {
        var kind = cue.KindHash;
        var quotation = CueFrame.Quotation(view, cue);
        keys.StartGroup();
        if (end == ContentSlot.Missing)
        {
            keys.Add(LeftEndList, kind, quotation);
            keys.Add(LeftEndList, kind, quotation, CueFrame.Of(view, cue).Name);
            keys.Add(LeftEndList, view.Lemma(cue.Head), quotation, CueFrame.Of(view, cue).Name);
            return;
        }
        var closes = Number(view.Kind(end - 1) == TokenKind.CloseQuote ? 1 : 0);
        var gap = Number(cue.Range.First - end);
        keys.Add(LeftEndList, closes, gap);
        keys.Add(LeftEndList, closes, gap, Tag(view, end), kind);
        keys.Add(LeftEndList, closes, gap, Tag(view, end), view.Lemma(cue.Head));
    }

    public void LeftStart(AnalysisView view, int start, int end, KeyBuffer keys)
    {
        var sentence = view.SentenceAt(end - 1);
        var closes = Number(Closes(view, start, end));
        var place = Number(start < sentence.FirstToken ? 2 : start == sentence.FirstToken ? 1 : 0);
        keys.StartGroup();
        keys.Add(LeftStartList, place, closes);
        keys.Add(LeftStartList, place, closes, view.Form(start - 1));
        keys.Add(LeftStartList, place, closes, Tag(view, start), view.Form(start));
    }

    public void CueStart(AnalysisView view, Cue cue, int first, KeyBuffer keys)
    {
        var length = Number(cue.Head - first);
        var all = Number(first == cue.Range.First ? 1 : 0);
        keys.StartGroup();
        keys.Add(CueStartList, length, all);
        keys.Add(CueStartList, view.Form(first), length, all);
        keys.Add(CueStartList, view.Form(first), view.Form(first - 1), all);
    }

    public void CueEnd(AnalysisView view, Cue cue, int end, int content, KeyBuffer keys)
    {
        var length = Number(end - cue.Range.End);
        var meets = Number(content < 0 ? 0 : end == content ? 1 : 2);
        keys.StartGroup();
        keys.Add(CueEndList, length, meets);
        keys.Add(CueEndList, view.Form(end - 1), length, meets);
        keys.Add(CueEndList, view.Lemma(cue.Head), length, meets);
        keys.Add(CueEndList, view.Lemma(cue.Head), view.Form(end - 1), length);
    }

    public void Relation(AnalysisView view, Proposal proposal, ProposalContext context, KeyBuffer keys)
    {
        var level = Number((int)Math.Clamp(proposal.Cue.Score + 5, 0, LongestNumber));
        var rule = rules[proposal.Pattern.Index];
        var enclosing = context.Enclosing(proposal);
        var outer = enclosing is null ? Number(0) : Number((int)Math.Clamp(enclosing.Cue.Score + 5, 1, LongestNumber));
        keys.StartGroup();
        keys.Add(RelationList, level);
        keys.Add(RelationList, level, rule);
        keys.Add(RelationList, level, outer, CueFrame.Place(view, proposal.Cue));
        keys.Add(RelationList, level, outer, rule);
    }

    /// <summary>Where the next sentence opens a quotation: whether that has a speaker of its own, and whether the content begins there.</summary>
    private void Next(AnalysisView view, Sentence sentence, uint quotation, int start, KeyBuffer keys)
    {
        if (view.Kind(sentence.EndToken) != TokenKind.OpenQuote)
            return;
        var own = Number((int)view.OwnSpeakerLevel(sentence.EndToken));
        var away = Number(view.ParagraphOf(sentence.EndToken) == sentence.Paragraph ? 1 : 2);
        keys.StartGroup();
        keys.Add(RightStartList, away, Number(start == sentence.EndToken ? 1 : 0), own, quotation);
    }

    /// <summary>How an edge meets quotation marks: 0 not at all, 1 ends beside the mark that closes what it opened, 2 cuts a quotation, 3 other.</summary>
    private static int Closes(AnalysisView view, int start, int end)
    {
        var open = view.Kind(start) == TokenKind.OpenQuote;
        if (!view.IsQuoted(end - 1))
            return open ? 3 : 0;
        var quotation = view.Text.Article.QuotationArray[view.Text.Quotations[end - 1]];
        if (quotation.EndToken > end)
            return 2;
        return open && quotation.FirstToken == start ? 1 : open ? 3 : 0;
    }

    /// <summary>Where the word after an end (and a comma) hangs in the tree: 0 elsewhere, 1 inside the content, which then is cut.</summary>
    private static int Hangs(AnalysisView view, int start, int end)
    {
        var next = view.Kind(end) == TokenKind.Comma ? end + 1 : end;
        for (var steps = 0; steps < LongestPath && next < view.Count; steps++)
        {
            var head = view.Tree.HeadOf(next);
            if (head < end)
                return head >= start ? 1 : 0;
            next = head;
        }
        return 0;
    }

    private uint Tag(AnalysisView view, int token) => (uint)token < (uint)view.Count ? tags[view.Tag(token)] : 0;

    private uint Number(int n) => numbers[Math.Clamp(n, 0, LongestNumber)];

    private static uint Lowest(ulong bits, uint[] names) => bits == 0 ? 0 : names[System.Numerics.BitOperations.TrailingZeroCount(bits)];
}
