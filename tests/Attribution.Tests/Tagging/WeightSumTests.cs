using System.Runtime.InteropServices;
using Attribution.Tagging;
using FsCheck;

namespace Attribution.Tests.Tagging;

/// <summary>Sums of many weights at a time are those that a plain loop gives.</summary>
[TestFixture]
internal sealed class WeightSumTests
{
    private const int Rows = 40;

    [FsCheck.NUnit.Property]
    public void The_best_class_has_the_highest_sum_over_the_features_that_were_learned(int seed)
    {
        var random = new Random(seed);
        var features = Features(random, 32);
        var weights = Table(random, WeightTable.Width);
        foreach (var feature in features.Where(_ => random.Next(2) == 0))
            MemoryMarshal.Write(weights.AsSpan(FeatureHash.Row(feature, Rows) * WeightTable.Width + WeightTable.MaxClasses), (ushort)feature);
        var table = new WeightTable((sbyte[])(object)weights);

        var sums = Enumerable.Range(0, WeightTable.MaxClasses).Select(column => features.Sum(feature => Plain(table, feature, column))).ToList();
        Assert.That(table.Best(features, WeightTable.MaxClasses), Is.EqualTo(sums.IndexOf(sums.Max())));
    }

    [FsCheck.NUnit.Property]
    public void Moves_are_scored_by_the_features_that_were_learned(int seed)
    {
        var random = new Random(seed);
        var features = Features(random, TransitionFeatures.Count);
        var weights = new short[(Rows + 1) * TransitionTable.Width];
        for (var i = 0; i < Rows * TransitionTable.Width; i++)
            weights[i] = (short)random.Next(-TransitionTable.Greatest, TransitionTable.Greatest);
        foreach (var feature in features.Where(_ => random.Next(2) == 0))
            weights[FeatureHash.Row(feature, Rows) * TransitionTable.Width + 3] = (short)feature;
        var table = new TransitionTable(weights);

        var (shift, left, right) = table.Score(features);
        Assert.That(new[] { shift, left, right }, Is.EqualTo(Enumerable.Range(0, 3).Select(move => (short)features.Sum(feature => Plain(weights, feature, move)))));
    }

    private static uint[] Features(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(uint.MaxValue))];

    /// <summary>Small weights, so that some classes are equal: then the first one counts.</summary>
    private static byte[] Table(Random random, int width)
    {
        var weights = new byte[(Rows + 1) * width];
        for (var i = 0; i < Rows * width; i++)
            weights[i] = (byte)(sbyte)random.Next(-3, 4);
        return weights;
    }

    private static int Plain(WeightTable table, uint feature, int column)
    {
        var row = table.Weights.Slice(FeatureHash.Row(feature, Rows) * WeightTable.Width, WeightTable.Width);
        return MemoryMarshal.Read<ushort>(MemoryMarshal.AsBytes(row[WeightTable.MaxClasses..])) == (ushort)feature ? row[column] : 0;
    }

    private static int Plain(short[] weights, uint feature, int move)
    {
        var row = FeatureHash.Row(feature, Rows) * TransitionTable.Width;
        return (ushort)weights[row + 3] == (ushort)feature ? weights[row + move] : 0;
    }
}
