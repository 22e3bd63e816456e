using Attribution.Tagging;
using FsCheck;

namespace Attribution.Tests.Tagging;

[TestFixture]
internal sealed class ShortcutTableTests
{
    private const int Outcomes = 3;

    [FsCheck.NUnit.Property]
    public void Every_key_leads_to_its_outcome(NonNull<uint[]> keys)
    {
        var entries = keys.Get.Select(Spread).Distinct().ToDictionary(key => key, key => (byte)(key % Outcomes));
        var table = ShortcutTable.From(entries, Outcomes);

        Assert.That(entries.Keys.Select(key => table.Find([key])), Is.EqualTo(entries.Values.Select(outcome => (int)outcome)));
    }

    [Test]
    public void An_unknown_key_has_no_outcome()
    {
        var table = ShortcutTable.From(new Dictionary<uint, byte> { [0x12345600] = 1 }, Outcomes);

        Assert.That(table.Find([0x65432100]), Is.EqualTo(ShortcutTable.None));
    }

    [Test]
    public void The_first_known_key_decides()
    {
        var table = ShortcutTable.From(new Dictionary<uint, byte> { [0x12345600] = 1, [0x23456700] = 2 }, Outcomes);

        Assert.That(table.Find([0x65432100, 0x23456700, 0x12345600]), Is.EqualTo(2));
    }

    /// <summary>More keys than are looked at together, all at home in the last slot: the search goes on, and around the end of the table.</summary>
    [Test]
    public void Keys_that_crowd_one_slot_are_all_found()
    {
        var entries = Enumerable.Range(1, 20).ToDictionary(key => ((uint)key << 8) | 0xFF, key => (byte)(key % Outcomes));
        var table = ShortcutTable.From(entries, Outcomes);

        Assert.That(entries.Keys.Select(key => table.Find([key])), Is.EqualTo(entries.Values.Select(outcome => (int)outcome)));
        Assert.That(table.Find([0x7FFFFF]), Is.EqualTo(ShortcutTable.None));
    }

    [TestCase(0u, 0u, 0u)]
    [TestCase(0x12345601u, 0x23456702u)]
    [TestCase(0x12345604u, 0u)]
    public void A_table_of_wrong_size_or_with_unknown_outcomes_is_refused(params uint[] slots) =>
        Assert.That(() => new ShortcutTable(slots, Outcomes), Throws.TypeOf<InvalidDataException>());

    private static uint Spread(uint key) => key * 0x9E3779B1;
}
