using Attribution.Rules.Packing;

namespace Attribution.Bodies;

/// <summary>Body rules as a pack holds them.</summary>
internal static class BodyRulePacking
{
    public static void Write(PackWriter to, BodyRule rule, string folder)
    {
        to.Text(rule.Id);
        to.Text(rule.Title);
        to.Text(rule.Why);
        to.Text(PackPath.Within(folder, rule.File));
        to.Number(rule.Line);
        to.Text(rule.Replaces);
        to.Texts(rule.Formerly);
        to.Byte((byte)rule.Mark);
        to.Number(rule.Priority);
        to.List(rule.Examples, static (w, example) =>
        {
            w.Text(example.Text);
            w.Texts(example.Finds);
            w.Number(example.Line);
            w.Flag(example.IsTodo);
        });
        to.List(rule.Facts, static (w, range) =>
        {
            w.Byte((byte)range.Fact);
            w.Real(range.Min);
            w.Real(range.Max);
        });
        to.List(rule.Phrases, static (w, test) =>
        {
            w.Byte((byte)test.Place);
            w.List(test.Phrases, static (inner, phrase) => inner.Hashes(phrase));
        });
    }

    /// <summary>Initialisers run in the order in which they are written, which is that of <see cref="Write"/>.</summary>
    public static BodyRule Read(PackReader from, string folder) => new()
    {
        Id = from.Text(),
        Title = from.Text(),
        Why = from.Text(),
        File = PackPath.In(folder, from.Text()),
        Line = from.Number(),
        Replaces = from.OptionalText(),
        Formerly = from.Texts(),
        Mark = (ParagraphRole)from.Byte(),
        Priority = from.Number(),
        Examples = from.List(static reader => new BodyExample(reader.Text(), reader.Texts(), reader.Number()) { IsTodo = reader.Flag() }),
        Facts = ReadFacts(from),
        Phrases = from.List(static reader => new PhraseTest((PhrasePlace)reader.Byte(), reader.List(static phrase => phrase.Hashes()))),
    };

    private static FactRange[] ReadFacts(PackReader from)
    {
        var facts = new FactRange[from.Count()];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = new FactRange((BodyFact)from.Byte(), from.Real(), from.Real());
        return facts;
    }
}
