using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Findings.Reading;

/// <summary>One rule file as YAML nodes, with a list that collects every mistake found in it.</summary>
internal sealed class RuleFileReader(string file, List<RuleFileError> errors)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string File { get; } = file;

    public void Report(YamlNode? node, string message) =>
        errors.Add(new RuleFileError(File, (int)(node?.Start.Line ?? 0), (int)(node?.Start.Column ?? 0), message));

    /// <summary>The mapping that the file holds, or null, with the mistake reported.</summary>
    public YamlMappingNode? ReadRoot()
    {
        try
        {
            return RootOf(System.IO.File.ReadAllText(File, StrictUtf8));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            errors.Add(new RuleFileError(File, 0, 0, $"cannot be read: {FirstLine(e.Message)}"));
        }
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
            errors.Add(new RuleFileError(File, 1, 1, "expected one document that is a mapping of keys to values"));
        }
        catch (YamlException e)
        {
            errors.Add(new RuleFileError(File, (int)e.Start.Line, (int)e.Start.Column, $"not valid YAML: {FirstLine((e.InnerException ?? e).Message)}"));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The YAML reader breaks this way on some malformed texts.
            errors.Add(new RuleFileError(File, (int)scanner.CurrentPosition.Line, (int)scanner.CurrentPosition.Column, "not valid YAML"));
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

    private static string FirstLine(string message) => message.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? message[..end] : message;
}
