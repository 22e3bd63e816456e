namespace Attribution.Findings.Judging;

/// <summary>Collects what can be seen of a sentence, each feature once, in the order in which it was seen. Reused from sentence to sentence.</summary>
internal sealed class JudgeFeatures
{
    // Numbers of features by their hashes, from 1, by open addressing; 0 where nothing stands. Of a power of two of places half are used at most.
    private int[] places = new int[256];
    private uint[] hashes = new uint[128];
    private JudgeFeature[] features = new JudgeFeature[128];

    public int Count { get; private set; }

    public ReadOnlySpan<JudgeFeature> All => features.AsSpan(0, Count);

    /// <summary>The hashes of <see cref="All"/>: what weights know them by.</summary>
    public ReadOnlySpan<uint> Hashes => hashes.AsSpan(0, Count);

    public void Clear()
    {
        Array.Clear(places);
        Count = 0;
    }

    public void Add(string about, string value, string with = "")
    {
        var feature = new JudgeFeature(about, value, with);
        ref var place = ref PlaceOf(feature.Hash);
        if (place > 0)
            return;
        (hashes[Count], features[Count]) = (feature.Hash, feature);
        place = ++Count;
        if (Count == hashes.Length)
            Grow();
    }

    private ref int PlaceOf(uint hash)
    {
        var mask = places.Length - 1;
        var at = (int)hash & mask;
        while (places[at] > 0 && hashes[places[at] - 1] != hash)
            at = (at + 1) & mask;
        return ref places[at];
    }

    private void Grow()
    {
        places = new int[places.Length * 2];
        Array.Resize(ref hashes, hashes.Length * 2);
        Array.Resize(ref features, features.Length * 2);
        for (var i = 0; i < Count; i++)
            PlaceOf(hashes[i]) = i + 1;
    }
}
