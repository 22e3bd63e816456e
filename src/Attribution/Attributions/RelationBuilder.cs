using Attribution.Articles;
using Attribution.Mentions;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>Turns accepted proposals into relations: no two share a cue, and each knows which content it stands in.</summary>
internal sealed class RelationBuilder(CueClasses classes, Calibration calibration, MentionFinder mentions)
{
    /// <summary>Type and stance of cues.</summary>
    public CueClasses Classes => classes;

    /// <summary>The relations in text order of their cues.</summary>
    public List<AttributionRelation> Build(AnalysisView view, IEnumerable<Proposal> proposals)
    {
        var all = proposals.ToList();
        var taken = new bool[view.Count];
        var turns = new SpeakerTurns(view);
        var kept = all.Where(p => calibration.Accepts(view, p) || turns.IsTurn(p)).OrderByDescending(p => p.Acceptance).ThenBy(p => p.Cue.Head).Where(p => Takes(taken, p)).ToList();
        kept.ForEach(turns.Complete);
        ContentSpan.Complete(view, kept);
        var followed = new QuotationFollower(classes).Follow(view, kept);
        // Those that are kept already find their own cues taken.
        var nested = Nested(view, all, kept).Where(p => Takes(taken, p)).ToHashSet();
        kept.AddRange(nested);
        SourceSpan.Complete(view, kept);
        kept.Sort((a, b) => a.CueRange.First.CompareTo(b.CueRange.First));
        var matcher = new PatternMatcher(view.Text);
        var relations = kept.ConvertAll(proposal => Relation(view, matcher, proposal, followed.GetValueOrDefault(proposal) ?? [], calibration.Confidence(proposal, nested.Contains(proposal))));
        Nesting.Mark(relations, view.Count);
        return relations;
    }

    private static bool Takes(bool[] taken, Proposal proposal) => IsFree(taken, proposal.CueRange) && ContentPieces.Of(proposal).Count > 0;

    /// <summary>Proposals refused only because another one encloses them, the surest first.</summary>
    private IEnumerable<Proposal> Nested(AnalysisView view, List<Proposal> proposals, List<Proposal> kept)
    {
        var lengths = new int[view.Count];
        foreach (var outer in kept)
            foreach (var piece in ContentPieces.Of(outer))
                for (var token = piece.First; token < piece.End; token++)
                    lengths[token] = Math.Max(lengths[token], outer.Left.Count + outer.Right.Count);
        return proposals.Where(p => calibration.AcceptsNested(p) && lengths[p.Cue.Head] > p.Left.Count + p.Right.Count)
            .OrderByDescending(p => p.NestedAcceptance).ThenBy(p => p.Cue.Head);
    }

    private static bool IsFree(bool[] taken, TokenRange cue)
    {
        var own = taken.AsSpan(cue.First, cue.Count);
        if (own.Contains(true))
            return false;
        own.Fill(true);
        return true;
    }

    private AttributionRelation Relation(AnalysisView view, PatternMatcher matcher, Proposal proposal, List<TokenRange> followed, double confidence)
    {
        var content = QuotationMarks.Complete(view, [.. ContentPieces.Of(proposal), .. followed]);
        return new AttributionRelation
        {
            Cue = proposal.CueRange,
            CueHead = proposal.Cue.Head,
            Source = proposal.Source.Range,
            SourceHead = proposal.Source.Head,
            Content = [.. content],
            Form = ContentForm.Of(view, content),
            Type = classes.TypeOf(view, proposal),
            Stance = classes.StanceOf(view, proposal),
            Addressee = AddresseeOf(view, matcher, proposal),
            Rule = proposal.Pattern.Rule.Id,
            Confidence = confidence,
        };
    }

    /// <summary>An object of the cue that belongs to no other part: to whom it was said.</summary>
    private TokenRange AddresseeOf(AnalysisView view, PatternMatcher matcher, Proposal proposal)
    {
        var sentence = view.SentenceAt(proposal.Cue.Head);
        for (var child = view.Tree.FirstChild(proposal.Cue.Head); child >= 0; child = view.Tree.NextSibling(child))
        {
            if (child < proposal.CueRange.End || !RelationFamilies.IsObject(view.Relation(child)))
                continue;
            var variants = new List<MentionVariant>();
            mentions.Variants(matcher, view.Tree, child, sentence, variants);
            var range = variants[^1].Range;
            if (!range.Overlaps(proposal.Source.Range) && !range.Overlaps(proposal.Left) && !range.Overlaps(proposal.Right) && range.First >= proposal.CueRange.End)
                return range;
        }
        return TokenRange.None;
    }
}
