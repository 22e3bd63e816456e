using Attribution.Articles;

namespace Attribution.Rules.Packing;

/// <summary>What a rule's file says beyond what matching needs, as a pack holds it.</summary>
internal static class RuleSourcePacking
{
    public static void Write(PackWriter to, RuleSource source)
    {
        to.Text(source.Title);
        to.Text(source.Why);
        to.List(source.Pattern, ElementPacking.Write);
        to.List(source.Exceptions, static (w, exception) =>
        {
            w.Text(exception.Place);
            ElementPacking.Write(w, exception.Test);
            w.Number(exception.Line);
        });
        to.List(source.Examples, Write);
    }

    public static RuleSource Read(PackReader from) => new()
    {
        Title = from.Text(),
        Why = from.Text(),
        Pattern = from.List(ElementPacking.Read),
        Exceptions = from.List(static reader => new RuleExceptionClause(reader.Text(), ElementPacking.Read(reader), reader.Number())),
        Examples = from.List(ReadExample),
    };

    private static void Write(PackWriter to, RuleExample example)
    {
        to.Text(example.Text);
        to.List(example.Spans, static (w, span) =>
        {
            w.Text(span.Name);
            w.Number(span.Span.Start);
            w.Number(span.Span.End);
        });
        to.Byte((byte)example.Expect);
        to.Text(example.Tagged);
        to.Number(example.Line);
    }

    private static RuleExample ReadExample(PackReader from)
    {
        var text = from.Text();
        var spans = new (string, TextSpan)[from.Count()];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = (from.Text(), new TextSpan(from.Number(), from.Number()));
        return new RuleExample(text, spans, (ExampleExpectation)from.Byte(), from.Text(), from.Number());
    }
}
