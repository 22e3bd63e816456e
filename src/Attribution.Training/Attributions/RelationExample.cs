namespace Attribution.Training.Attributions;

/// <summary>A proposal on an unseen article: its features, whether gold has its cue, and how far source and content match, too.</summary>
internal sealed record RelationExample(int Article, uint[] Features, bool IsQuoted, bool IsCertain, bool IsCue, double Overlap)
{
    private const float CueAlone = 0.3f;
    private const float Soft = 0.8f;
    private const double Exact = 0.95;

    /// <summary>Whether it is right by the soft measure.</summary>
    public bool IsRight => Overlap >= SoftMatch.LeastOverlap;

    public bool IsExact => Overlap >= Exact;

    /// <summary>What the scorer should say: a right cue with wrong parts is worth part of a right attribution.</summary>
    public float Target => IsExact ? 1 : IsRight ? Soft : IsCue ? CueAlone : 0;
}
