using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// One claim joined to who made it: source, cue and content (Pareti 2012; PolNeAR, Newell and others 2018).
/// Token indices into one article; a source may be missing, a content may have several pieces.
/// </summary>
internal sealed class AttributionRelation
{
    /// <summary>The words that introduce the claim, always one contiguous range.</summary>
    public required TokenRange Cue { get; init; }

    /// <summary>The token of the cue that carries its meaning ("said" in "has said").</summary>
    public required int CueHead { get; init; }

    /// <summary>The words that name the source, or <see cref="TokenRange.None"/>.</summary>
    public required TokenRange Source { get; init; }

    /// <summary>Head token of the source, or -1.</summary>
    public required int SourceHead { get; init; }

    /// <summary>The pieces of the content, in text order; they never overlap.</summary>
    public required TokenRange[] Content { get; init; }

    public required AttributionForm Form { get; init; }
    public required AttributionType Type { get; init; }
    public required Stance Stance { get; init; }

    /// <summary>To whom it was said ("told Reuters"), or none.</summary>
    public TokenRange Addressee { get; init; } = TokenRange.None;

    /// <summary>Id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How often such a result is right on the corpus that it was measured on, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Index of the relation whose content this one stands in, or -1.</summary>
    public int NestedIn { get; set; } = -1;
}
