using Attribution.Attributions;
using Attribution.Scoring;

namespace Attribution.Training.Attributions;

/// <summary>One slot of an annotated attribution: its candidates, which is right (-1 if none is), and how to describe each.</summary>
internal sealed record SlotExample(int Slot, int Count, int Right, Action<int, FeatureBuffer> Features, Action<int, CountKeys, KeyBuffer> Keys)
{
    public void Describe(CountKeys names, KeyBuffer keys, int candidate) => Keys(candidate, names, keys);
}
