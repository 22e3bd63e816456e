using Attribution.Rules.Matching;

namespace Attribution.Rules.Tests;

/// <summary>Words are grouped as if each had a list of its own, however many share one.</summary>
[TestFixture]
public sealed class WordGroupsTests
{
    [FsCheck.NUnit.Property]
    public void EachWordHasItsThingsOnceAndInOrder(byte[][] wordsOfThings)
    {
        var things = wordsOfThings.Select((words, number) => (Name: $"{number}", Words: words.Select(word => (uint)(word & 15)).ToArray())).ToArray();
        var groups = new WordGroups<string>();
        foreach (var (name, words) in things)
        {
            groups.Begin(name);
            foreach (var word in words)
                groups.Add(word);
        }
        var map = groups.Build();
        for (var word = 0u; word < 16; word++)
            Assert.That(map.Find(word) ?? [], Is.EqualTo(things.Where(thing => thing.Words.Contains(word)).Select(thing => thing.Name)));
    }

    [Test]
    public void WordsOfTheSameThingsShareTheirGroup()
    {
        var map = ByWord.Group(["a", "b"], (_, add) =>
        {
            add(1);
            add(2);
        });
        Assert.That(map.Find(1), Is.EqualTo(new[] { "a", "b" }).And.SameAs(map.Find(2)));
    }
}
