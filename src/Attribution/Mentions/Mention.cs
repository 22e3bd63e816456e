using Attribution.Articles;

namespace Attribution.Mentions;

/// <summary>
/// A noun phrase that may be a source. <see cref="Core"/> is the phrase up to its head and what belongs tightly to it;
/// <see cref="Full"/> adds what follows (apposition, relative clause, "of …"). Token indices, ends exclusive.
/// </summary>
internal sealed class Mention
{
    public required int Head { get; init; }
    public required TokenRange Core { get; init; }
    public required TokenRange Full { get; init; }
    public required MentionForm Form { get; init; }

    /// <summary>Ids of the mention rules that matched it, for explaining.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
