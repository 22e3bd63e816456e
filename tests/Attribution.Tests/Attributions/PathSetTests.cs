using Attribution.Attributions;

namespace Attribution.Tests.Attributions;

public sealed class PathSetTests
{
    [Test]
    public void HoldsNumbersOfBothHalvesInOrder()
    {
        int[] numbers = [0, 5, 63, 64, 100, PathSet.Capacity - 1];
        var found = new List<int>();
        for (var left = numbers.Aggregate(new PathSet(), (all, number) => all | PathSet.Of(number)); !left.IsEmpty; left = left.WithoutFirst)
            found.Add(left.First);
        Assert.That(found, Is.EqualTo(numbers));
    }

    [TestCase(3, 3, true)]
    [TestCase(3, 67, false)]
    [TestCase(67, 67, true)]
    public void OverlapsAndIncludesByTheSameNumberAlone(int number, int other, bool isSame)
    {
        Assert.That(PathSet.Of(number).Overlaps(PathSet.Of(other)), Is.EqualTo(isSame));
        Assert.That((PathSet.Of(number) | PathSet.Of(1)).Includes(PathSet.Of(other)), Is.EqualTo(isSame));
    }
}
