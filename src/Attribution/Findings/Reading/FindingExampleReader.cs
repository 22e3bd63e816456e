using Attribution.Rules;
using Attribution.Rules.Reading;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>Reads <c>examples</c>: short articles with what the rule finds in them; one hit and one miss at least.</summary>
internal sealed class FindingExampleReader(YamlFile file)
{
    public IReadOnlyList<FindingExample> Read(YamlNode node)
    {
        if (node is not YamlSequenceNode sequence)
        {
            file.Report(node, "expected a list of examples, each with 'text' and 'finds'");
            return [];
        }
        var examples = sequence.Children.Select(ReadOne).OfType<FindingExample>().ToArray();
        if (!examples.Any(example => example is { IsTodo: false, Finds.Count: > 0 }) || !examples.Any(example => example is { IsTodo: false, Finds.Count: 0 }))
            file.Report(node, "expected an example that the rule finds something in, and one with 'finds: none'");
        return examples;
    }

    private FindingExample? ReadOne(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            file.Report(node, "expected an example with 'text' and 'finds'");
            return null;
        }
        YamlNode? text = null, finds = null, expect = null;
        foreach (var (key, keyNode, value) in file.Pairs(mapping))
            if (key == "text")
                text = value;
            else if (key == "finds")
                finds = value;
            else if (key == "expect")
                expect = value;
            else
                file.Report(keyNode, Suggestion.Explain("key of an example", key, ["text", "finds", "expect"]));
        if (text is null || finds is null)
            file.Report(node, "an example needs 'text' and 'finds'");
        return text is null || finds is null || file.Scalar(text, "text") is not { } words ? null : new FindingExample(words, Finds(finds), (int)node.Start.Line) { IsTodo = expect is not null && IsTodo(expect) };
    }

    private bool IsTodo(YamlNode node)
    {
        if (node is not YamlScalarNode { Value: "todo" })
            file.Report(node, "'expect' takes todo, for a known gap, and nothing else: 'finds' says what is expected");
        return true;
    }

    private IReadOnlyList<string> Finds(YamlNode node) => node is YamlScalarNode { Value: "none" } ? [] : file.Scalars(node, "finds");
}
