using Attribution.Findings.Judging;

namespace Attribution.Tests.Findings;

/// <summary>What the judge of sentences collects and sums, by vectors and tables of its own, is what plain loops give.</summary>
[TestFixture]
internal sealed class JudgeWeightsTests
{
    [FsCheck.NUnit.Property]
    public void Sums_are_those_of_the_features_that_were_learned(int seed)
    {
        var random = new Random(seed);
        var columns = random.Next(1, 40);
        var rows = Enumerable.Range(0, random.Next(0, 60)).ToDictionary(_ => (uint)random.NextInt64(uint.MaxValue), _ => Row(random, columns));
        var weights = new JudgeWeights(rows.Count, columns);
        foreach (var (feature, row) in rows)
            weights.Add(feature, row);
        uint[] features = [.. rows.Keys.Where(_ => random.Next(2) == 0), 0, 1, 2];

        var sums = new int[weights.Width];
        weights.Sum(features, sums);
        Assert.That(sums[..columns], Is.EqualTo(Enumerable.Range(0, columns).Select(column => features.Sum(feature => rows.TryGetValue(feature, out var row) ? row[column] : 0))));
        Assert.That(weights.All(), Is.EquivalentTo(rows));
    }

    [Test]
    public void FeaturesAreCollectedOnceAndInOrderHoweverManyThereAre()
    {
        var features = new JudgeFeatures();
        features.Add("left from", "a sentence before");
        features.Clear();
        for (var i = 0; i < 2000; i++)
            features.Add("number", $"{i % 500}", i % 2 == 0 ? "even" : "odd");
        Assert.That(features.All.ToArray().Select(feature => feature.Value), Is.EqualTo(Enumerable.Range(0, 500).Select(i => $"{i}")));
        Assert.That(features.Hashes.ToArray(), Is.EqualTo(features.All.ToArray().Select(feature => feature.Hash)));
    }

    private static sbyte[] Row(Random random, int columns) => [.. Enumerable.Range(0, columns).Select(_ => (sbyte)random.Next(-127, 128))];
}
