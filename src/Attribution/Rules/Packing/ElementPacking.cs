namespace Attribution.Rules.Packing;

/// <summary>Elements of patterns as a pack holds them: what a rule's file says, for those who explain rules or compile them anew.</summary>
internal static class ElementPacking
{
    public static void Write(PackWriter to, Element element)
    {
        foreach (var texts in Lists(element))
            to.Texts(texts);
        to.Flag(element.Quoted);
        to.Flag(element.Not is not null);
        if (element.Not is { } not)
            Write(to, not);
        to.Text(element.Layer);
        to.Number(element.Min);
        to.Number(element.Max);
        to.Flag(element.Lazy);
        to.Text(element.Capture);
        to.Flag(element.IsAnchor);
        to.Number(element.Line);
    }

    /// <summary>Initialisers run in the order in which they are written, which is that of <see cref="Write"/>.</summary>
    public static Element Read(PackReader from) => new()
    {
        Words = from.Texts(),
        Lemmas = from.Texts(),
        Tags = from.Texts(),
        Lists = from.Texts(),
        LemmaLists = from.Texts(),
        Kinds = from.Texts(),
        Shapes = from.Texts(),
        Relations = from.Texts(),
        At = from.Texts(),
        Labels = from.Texts(),
        Paths = from.Texts(),
        Quoted = from.OptionalFlag(),
        Not = from.Flag() ? Read(from) : null,
        Layer = from.OptionalText(),
        Min = from.Number(),
        Max = from.Number(),
        Lazy = from.Flag(),
        Capture = from.OptionalText(),
        IsAnchor = from.Flag(),
        Line = from.Number(),
    };

    private static IReadOnlyList<string>[] Lists(Element element) =>
    [
        element.Words, element.Lemmas, element.Tags, element.Lists, element.LemmaLists, element.Kinds, element.Shapes, element.Relations,
        element.At, element.Labels, element.Paths,
    ];
}
