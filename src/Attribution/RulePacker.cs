using Attribution.Rules;
using Attribution.Rules.Packing;

namespace Attribution;

/// <summary>Makes the pack of a folder of rules.</summary>
internal static class RulePacker
{
    /// <summary>Reads the folder and writes its pack beside it, whole or not at all; the path of the pack.</summary>
    public static string Write(string folder)
    {
        var pack = Build(folder);
        var path = PackFile.PathOf(folder);
        var unfinished = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllBytes(unfinished, pack);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
        return path;
    }

    private static byte[] Build(string folder)
    {
        // Taken before the files are read: whoever edits a rule in the meantime has a pack that does not fit.
        var (stamp, contents) = (FolderStamp.Of(folder), FolderStamp.Contents(folder));
        return PackFile.Build(stamp, contents, Parts(AttributionAnalyzer.Load(new AttributionAnalyzerOptions { RulesFolder = folder, UsePack = false })));
    }

    /// <summary>All parts of an analyser's pack: two analysers with the same parts judge alike.</summary>
    internal static byte[][] Parts(AttributionAnalyzer analyzer)
    {
        var pool = new PackPool();
        var language = analyzer.Language;
        var folder = language.Rules.Folder;
        byte[][] parts =
        [
            Part(pool, to => SegmentationPacking.Write(to, language.Segmenter.Words)),
            Part(pool, to => to.List(language.Rules.Lexicons, (w, list) => LexiconPacking.Write(w, list, folder))),
            Part(pool, language.Resolver.Contexts.Lexicon.Write),
            Part(pool, to => to.List(language.Rules.BuiltIn, (w, rule) => RulePacking.Write(w, rule, Compiled(language, rule), folder))),
            Part(pool, to => analyzer.BodyRules.Write(to, folder)),
            Part(pool, to => analyzer.Findings.Write(to, folder)),
        ];
        return [pool.WriteTexts(), pool.WriteWordSets(), pool.WritePhrases(), .. parts];
    }

    private static Rules.Matching.CompiledRule? Compiled(LanguagePack language, Rule rule) =>
        rule.Kind == RuleKind.Attributions ? null : language.Compiler.Compile(rule);

    private static byte[] Part(PackPool pool, Action<PackWriter> write)
    {
        var writer = new PackWriter(pool);
        write(writer);
        return writer.ToArray();
    }
}
