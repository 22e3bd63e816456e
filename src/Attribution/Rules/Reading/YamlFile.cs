using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Rules.Reading;

/// <summary>Opens a YAML file as one mapping, with every failure as a located mistake.</summary>
internal static class YamlFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's mapping, or null after a mistake was noted.</summary>
    public static YamlMapping? Open(string file, ProblemList problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(file, Strict)));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new YamlMapping(file, root, problems);
            problems.Add(file, 1, "expected one mapping of keys to values");
        }
        catch (YamlException e)
        {
            problems.Add(file, Math.Max(1, (int)e.Start.Line), "not valid YAML: " + e.Message.ReplaceLineEndings(" "));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(file, 1, "not UTF-8 text: save the file as UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, 1, "cannot be read: " + e.Message);
        }
        return null;
    }
}
