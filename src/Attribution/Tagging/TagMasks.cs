namespace Attribution.Tagging;

/// <summary>Sets of tags and of relations as bits.</summary>
internal static class TagMasks
{
    public static bool Is(ulong family, byte index) => (family >> index & 1) != 0;

    public static ulong Tags(params string[] names) => names.Aggregate(0UL, (mask, name) => mask | 1UL << TagSet.IndexOf(name));

    public static ulong Relations(params string[] names) => names.Aggregate(0UL, (mask, name) => mask | 1UL << RelationSet.IndexOf(name));
}
