namespace Attribution.Rules;

/// <summary>
/// One element of a pattern. All tests that are set must hold; the values of one test are alternatives. An element is
/// a token test, a span of a layer (mention, cue, clause), or a gap.
/// </summary>
internal sealed record Element
{
    public IReadOnlyList<string> Words { get; init; } = [];
    public IReadOnlyList<string> Lemmas { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Lists that the token's lemma, not its form, must stand in.</summary>
    public IReadOnlyList<string> LemmaLists { get; init; } = [];
    public IReadOnlyList<string> Kinds { get; init; } = [];
    public IReadOnlyList<string> Shapes { get; init; } = [];
    public IReadOnlyList<string> Relations { get; init; } = [];

    /// <summary>Whether the token must stand inside a quotation, or must not.</summary>
    public bool? Quoted { get; init; }

    /// <summary>Places in the sentence: sentence-start, sentence-end.</summary>
    public IReadOnlyList<string> At { get; init; } = [];

    /// <summary>A test that must not hold.</summary>
    public Element? Not { get; init; }

    /// <summary>Name of the layer that a span comes from, or null for a token.</summary>
    public string? Layer { get; init; }

    /// <summary>Labels of the layer's spans that fit; empty for any.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>
    /// Dependency steps from the anchor to the span's head, alternatives: ">nsubj" to a child, "&lt;conj" to the head.
    /// Empty: the span lies beside the element before.
    /// </summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    public int Min { get; init; } = 1;
    public int Max { get; init; } = 1;

    /// <summary>As few tokens as possible, as a gap has it, rather than as many.</summary>
    public bool Lazy { get; init; }

    public string? Capture { get; init; }
    public bool IsAnchor { get; init; }
    public int Line { get; init; }

    /// <summary>Whether it has a test of its own, apart from how often and where.</summary>
    public bool HasTest =>
        Words.Count + Lemmas.Count + Tags.Count + Lists.Count + LemmaLists.Count + Kinds.Count + Shapes.Count + Relations.Count + At.Count > 0
        || Quoted is not null || Not is not null || Layer is not null;
}
