namespace Attribution.Tagging;

/// <summary>Families of tags as bits, tested without comparing names. Bits of indices beyond the tag set are never set.</summary>
internal static class TagFamilies
{
    /// <summary>Verbs that carry tense, modals included: the heads of finite clauses.</summary>
    private static readonly ulong Finite = Of("VBD", "VBZ", "VBP", "MD");

    private static readonly ulong Verbs = Of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

    public static bool IsFinite(byte tag) => (Finite >> tag & 1) != 0;

    public static bool IsVerb(byte tag) => (Verbs >> tag & 1) != 0;

    /// <summary>A verb or a modal.</summary>
    public static bool IsVerbal(byte tag) => ((Finite | Verbs) >> tag & 1) != 0;

    private static ulong Of(params string[] names) =>
        names.Aggregate(0UL, (mask, name) => mask | 1UL << TagSet.IndexOf(name));
}
