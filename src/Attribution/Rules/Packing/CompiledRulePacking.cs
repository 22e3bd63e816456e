using Attribution.Rules.Matching;

namespace Attribution.Rules.Packing;

/// <summary>Compiled rules as a pack holds them: ready to be matched.</summary>
internal static class CompiledRulePacking
{
    public static void Write(PackWriter to, CompiledRule rule)
    {
        to.List(rule.Elements, Write);
        to.Number(rule.Anchor);
        to.Texts(rule.Captures);
        to.List(rule.Exceptions, static (w, exception) =>
        {
            w.Number(exception.Place);
            Write(w, exception.Test);
        });
        to.Text(rule.Kind);
        to.Number(rule.Head);
    }

    public static CompiledRule Read(PackReader from, Rule rule) => new()
    {
        Rule = rule,
        Elements = from.List(ReadElement),
        Anchor = from.Number(),
        Captures = from.Texts(),
        Exceptions = ReadExceptions(from),
        Kind = from.OptionalText(),
        Head = from.Number(),
    };

    private static void Write(PackWriter to, CompiledElement element)
    {
        to.Flag(element.Test is not null);
        if (element.Test is { } test)
            Write(to, test);
        to.Phrases(element.Phrases);
        to.Number(element.Min);
        to.Number(element.Max);
        to.Flag(element.Lazy);
        to.Number(element.Capture);
    }

    private static CompiledElement ReadElement(PackReader from) => new()
    {
        Test = from.Flag() ? ReadTest(from) : null,
        Phrases = from.OptionalPhrases(),
        Min = from.Number(),
        Max = from.Number(),
        Lazy = from.Flag(),
        Capture = from.Number(),
    };

    private static void Write(PackWriter to, TokenTest test)
    {
        to.Words(test.Words);
        to.Words(test.Lemmas);
        to.Bits(test.Tags);
        to.Bits(test.Relations);
        to.Bits(test.Kinds);
        to.Byte((byte)test.Shapes);
        to.Byte((byte)test.Places);
        to.Flag(test.Quoted);
        to.Flag(test.Not is not null);
        if (test.Not is { } not)
            Write(to, not);
    }

    private static TokenTest ReadTest(PackReader from) => new()
    {
        Words = from.OptionalWords(),
        Lemmas = from.OptionalWords(),
        Tags = from.Bits(),
        Relations = from.Bits(),
        Kinds = (uint)from.Bits(),
        Shapes = (TokenShapes)from.Byte(),
        Places = (TokenPlaces)from.Byte(),
        Quoted = from.OptionalFlag(),
        Not = from.Flag() ? ReadTest(from) : null,
    };

    private static ExceptionTest[] ReadExceptions(PackReader from)
    {
        var exceptions = new ExceptionTest[from.Count()];
        for (var i = 0; i < exceptions.Length; i++)
            exceptions[i] = new ExceptionTest(from.Number(), ReadTest(from));
        return exceptions;
    }
}
