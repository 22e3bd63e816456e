namespace Attribution.Tagging;

/// <summary>Sets of tags and of relations as bits.</summary>
internal static class TagMasks
{
    /// <summary>Nouns and pronouns: what heads a noun phrase.</summary>
    public static readonly ulong Nominal = Tags("NN", "NNS", "NNP", "NNPS", "PRP");

    /// <summary>What a noun phrase begins with.</summary>
    public static readonly ulong Leading = Tags("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "POS") | Nominal;

    public static bool Is(ulong family, byte index) => (family >> index & 1) != 0;

    public static ulong Tags(params string[] names) => names.Aggregate(0UL, (mask, name) => mask | 1UL << TagSet.IndexOf(name));

    public static ulong Relations(params string[] names) => names.Aggregate(0UL, (mask, name) => mask | 1UL << RelationSet.IndexOf(name));
}
