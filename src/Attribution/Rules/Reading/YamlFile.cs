using System.Globalization;
using System.Text;
using Attribution.Articles;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>
/// One YAML file as nodes. Everything that reads YAML goes through here, so that every failure becomes a located mistake
/// in one list. Every scalar is text: word lists contain "no" and "on".
/// </summary>
internal sealed class YamlFile(string file, ProblemList problems)
{
    public string File { get; } = file;

    public ProblemList Problems { get; } = problems;

    /// <summary>The mapping that a file holds, key by key; null after a mistake was noted.</summary>
    public static YamlMapping? Open(string file, ProblemList problems)
    {
        var yaml = new YamlFile(file, problems);
        return yaml.ReadRoot() is { } root ? new YamlMapping(yaml, root) : null;
    }

    /// <summary>The mapping of a text that stands for a file.</summary>
    public static YamlMapping? OpenText(string file, string text, ProblemList problems)
    {
        var yaml = new YamlFile(file, problems);
        return yaml.RootOf(text) is { } root ? new YamlMapping(yaml, root) : null;
    }

    public void Report(YamlNode? node, string message) =>
        Problems.Add(File, (int)(node?.Start.Line ?? 0), (int)(node?.Start.Column ?? 0), message);

    /// <summary>The mapping that the file holds, or null after a mistake was noted.</summary>
    public YamlMappingNode? ReadRoot()
    {
        try
        {
            return RootOf(Utf8File.Read(File));
        }
        catch (DecoderFallbackException)
        {
            Problems.Add(File, 1, "cannot be read: not UTF-8 text; save the file as UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problems.Add(File, e);
        }
        return null;
    }

    /// <summary>The pairs of a mapping whose keys are plain text.</summary>
    public IEnumerable<(string Key, YamlNode KeyNode, YamlNode Value)> Pairs(YamlMappingNode mapping)
    {
        foreach (var (key, value) in mapping.Children)
            if (key is YamlScalarNode { Value: { } name })
                yield return (name, key, value);
            else
                Report(key, "expected a plain word as key");
    }

    public string? Scalar(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
            return text;
        Report(node, $"expected text for '{key}'");
        return null;
    }

    /// <summary>The items of a list of plain texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Scalars(YamlNode node, string key)
    {
        if (node is not YamlSequenceNode sequence)
            return Scalar(node, key) is { } single ? [single] : [];
        return [.. sequence.Children.Select(child => Scalar(child, key)).OfType<string>()];
    }

    public double? Number(YamlNode node, string expectation)
    {
        if (node is YamlScalarNode scalar && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        Report(node, expectation);
        return null;
    }

    private YamlMappingNode? RootOf(string text)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(new NestingLimit(new Parser(scanner)));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;
            Problems.Add(File, 1, 1, "expected one document that is a mapping of keys to values");
        }
        catch (YamlException e)
        {
            Problems.Add(File, Math.Max(1, (int)e.Start.Line), Math.Max(1, (int)e.Start.Column), $"not valid YAML: {FirstLine((e.InnerException ?? e).Message)}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The YAML reader breaks this way on some malformed texts.
            Problems.Add(File, (int)scanner.CurrentPosition.Line, (int)scanner.CurrentPosition.Column, "not valid YAML: a bracket, a brace or a quotation mark above is not closed, or a line is indented wrongly");
        }
        return null;
    }

    private static string FirstLine(string message) => message.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? message[..end] : message;
}
