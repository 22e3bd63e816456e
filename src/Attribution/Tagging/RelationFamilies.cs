namespace Attribution.Tagging;

/// <summary>Families of relations as bits, tested without comparing names.</summary>
internal static class RelationFamilies
{
    private static readonly ulong Subjects = Of("nsubj", "nsubjpass");

    private static readonly ulong Objects = Of("dobj", "iobj");

    /// <summary>Arguments and clauses: what makes the frame of a verb, apart from punctuation, adverbs and auxiliaries.</summary>
    private static readonly ulong Frame = Of("nsubj", "nsubjpass", "ccomp", "xcomp", "dobj", "nmod", "parataxis", "dep", "advcl", "acl");

    public static bool IsSubject(byte relation) => (Subjects >> relation & 1) != 0;

    public static bool IsObject(byte relation) => (Objects >> relation & 1) != 0;

    public static bool IsFrame(byte relation) => (Frame >> relation & 1) != 0;

    private static ulong Of(params string[] names) =>
        names.Aggregate(0UL, (mask, name) => mask | 1UL << RelationSet.IndexOf(name));
}
