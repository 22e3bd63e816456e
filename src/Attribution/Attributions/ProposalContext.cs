using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// For each token the most promising proposals whose content holds it, the best and the runner-up, so that a proposal
/// can be judged beside the one that encloses its cue.
/// </summary>
internal sealed class ProposalContext
{
    private const float Promising = 0.5f;

    private readonly Proposal?[] best;
    private readonly Proposal?[] second;

    // How often each word heads the source of a promising proposal: who speaks once speaks again.
    private readonly Dictionary<uint, int> speakers = [];

    private ProposalContext(ProposalContext other)
    {
        best = second = [];
        speakers = other.speakers;
    }

    public ProposalContext(AnalysisView view, IReadOnlyList<Proposal> proposals)
    {
        var tokens = view.Count;
        best = new Proposal?[tokens];
        second = new Proposal?[tokens];
        foreach (var proposal in proposals)
        {
            Cover(proposal, proposal.Left);
            Cover(proposal, proposal.Right);
            if (proposal is { Cue.Score: > Promising, Source.Head: >= 0 })
                speakers[view.Lemma(proposal.Source.Head)] = speakers.GetValueOrDefault(view.Lemma(proposal.Source.Head)) + 1;
        }
    }

    /// <summary>The same article, but no proposal encloses another or shares its content.</summary>
    public ProposalContext WithoutNesting() => new(this);

    /// <summary>How often the article lets this proposal's source speak elsewhere.</summary>
    public int OtherTimes(AnalysisView view, Proposal proposal)
    {
        if (proposal.Source.Head < 0)
            return 0;
        var all = speakers.GetValueOrDefault(view.Lemma(proposal.Source.Head));
        return proposal.Cue.Score > Promising ? all - 1 : all;
    }

    /// <summary>The best other proposal whose content holds this one's cue, or null.</summary>
    public Proposal? Enclosing(Proposal proposal) => Other(proposal, proposal.Cue.Head);

    /// <summary>The best other proposal that claims the first word of this one's content, or null.</summary>
    public Proposal? SameContent(Proposal proposal) =>
        Other(proposal, proposal.Right.IsNone ? proposal.Left.First : proposal.Right.First);

    /// <summary>The best other proposal whose content holds a token, or null.</summary>
    public Proposal? Other(Proposal proposal, int token) =>
        (uint)token >= (uint)best.Length ? null : best[token] == proposal ? second[token] : best[token];

    /// <summary>Whether a proposal's content holds a token.</summary>
    public bool Covers(int token) => best[token] is not null;

    private void Cover(Proposal proposal, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (best[token] is null || proposal.Cue.Score > best[token]!.Cue.Score)
                (best[token], second[token]) = (proposal, best[token] == proposal ? second[token] : best[token]);
            else if (best[token] != proposal && (second[token] is null || proposal.Cue.Score > second[token]!.Cue.Score))
                second[token] = proposal;
    }
}
