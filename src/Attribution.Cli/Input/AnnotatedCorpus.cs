using System.Text;

namespace Attribution.Cli.Input;

/// <summary>Finds the annotated articles of two folders.</summary>
internal static class AnnotatedCorpus
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All articles that are annotated, or those of a list of names, in order of name.</summary>
    /// <exception cref="CorpusException">A folder is missing or empty, an annotation has no text, or nothing is left.</exception>
    public static IReadOnlyList<AnnotatedArticle> Find(string textFolder, string goldFolder, string? list)
    {
        var texts = Files(textFolder, ".txt", "text").ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        var only = list is null ? null : ReadText(list).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var articles = Files(goldFolder, ".ann", "annotation").GroupBy(file => NameOf(file, texts), StringComparer.Ordinal)
            .Where(group => only is null || only.Contains(group.Key)).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AnnotatedArticle(group.Key, texts[group.Key], [.. group])).ToList();
        return articles.Count > 0 ? articles : throw new CorpusException($"{list}: none of these articles is annotated");
    }

    /// <summary>A file as it is stored: offsets of annotations count a mark of byte order, too.</summary>
    /// <exception cref="CorpusException">It cannot be read or is not UTF-8.</exception>
    public static string ReadText(string file)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException)
        {
            throw new CorpusException($"{file}: not UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{file}: cannot be read: {e.Message}");
        }
    }

    private static string NameOf(string annotationFile, Dictionary<string, string> texts)
    {
        var stem = Path.GetFileNameWithoutExtension(annotationFile);
        if (texts.ContainsKey(stem))
            return stem;
        var name = stem[..Math.Max(0, stem.LastIndexOf('_'))];
        return texts.ContainsKey(name) ? name : throw new CorpusException($"{annotationFile}: no text for this annotation");
    }

    private static List<string> Files(string folder, string extension, string what)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder).Where(file => file.EndsWith(extension, StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith('.'))
                .Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new CorpusException($"{folder}: no {what} files (*{extension}) in this folder");
        }
        catch (DirectoryNotFoundException)
        {
            throw new CorpusException($"{folder}: no such folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{folder}: cannot be read: {e.Message}");
        }
    }
}
