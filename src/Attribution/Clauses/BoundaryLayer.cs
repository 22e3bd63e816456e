namespace Attribution.Clauses;

/// <summary>
/// Where a content may begin and end: for each token a set of start forms (it may begin there) and of end rules
/// (it may end after it), as bits.
/// </summary>
internal sealed class BoundaryLayer(int tokens)
{
    /// <summary>Bits of <see cref="BoundaryFinder.Forms"/> at each token that a content may begin with.</summary>
    public ulong[] Starts { get; } = new ulong[tokens];

    /// <summary>Bits of <see cref="BoundaryFinder.EndRules"/> at each token that a content may end with.</summary>
    public ulong[] Ends { get; } = new ulong[tokens];

    /// <summary>Those bits of <see cref="Ends"/> after which a clause of contrast follows (<c>form: contrast</c>): what somebody says there, nobody before it says.</summary>
    public ulong Contrast { get; set; }
}
