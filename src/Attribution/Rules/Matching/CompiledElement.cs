namespace Attribution.Rules.Matching;

/// <summary>One element, ready to be matched.</summary>
internal sealed class CompiledElement
{
    /// <summary>The test on one token; null for a gap, which any token fits.</summary>
    public required TokenTest? Test { get; init; }

    /// <summary>Entries of several words of the element's lists; null for none.</summary>
    public PhraseTable? Phrases { get; init; }

    public required int Min { get; init; }
    public required int Max { get; init; }
    public required bool Lazy { get; init; }

    /// <summary>Index of the capture, or -1.</summary>
    public required int Capture { get; init; }

    public bool IsRepeated => Max > 1 || Test is null;
}
