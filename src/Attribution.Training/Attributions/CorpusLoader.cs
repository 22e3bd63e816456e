using Attribution.Articles;
using Attribution.Evaluation;
using Attribution.Tagging;

namespace Attribution.Training.Attributions;

/// <summary>
/// Reads folders with <c>text</c> and <c>attributions</c>, and <c>nested</c> where claims within claims are marked, too, and runs the
/// stages up to proposals over them.
/// </summary>
internal sealed class CorpusLoader(LanguagePack pack, IReadOnlyList<string> folders, Func<string, (Tagger Tagger, DependencyParser Parser)> models, Action<string, TaggedArticle>? trees)
{
    public CorpusArticle Load(string name)
    {
        var folder = folders.First(folder => File.Exists(TextOf(folder, name)));
        var text = File.ReadAllText(TextOf(folder, name));
        var (tagger, parser) = models(name);
        var tagged = tagger.Tag(pack.Segmenter.Segment(text, new ArticleInfo { Path = name }));
        LanguagePack.Parse(parser, tagged, _ => true);
        trees?.Invoke(name, tagged);
        var (view, cues) = pack.Propose(tagged, _ => true);
        var index = new TokenIndex(tagged.Article.TokenArray);
        List<GoldSlots> Gold(string file) => BratReader.Read(File.ReadAllText(file), text)
            .Where(attribution => attribution.Cue.Count > 0 && attribution.Content.Count > 0)
            .Select(attribution => GoldSlots.From(attribution, index, tagged.Heads)).OfType<GoldSlots>().ToList();
        var nested = Path.Combine(folder, "nested", name + ".ann");
        return new CorpusArticle(name, view, cues, Gold(AnnotationOf(folder, name)), File.Exists(nested) ? Gold(nested) : null);
    }

    /// <summary>The articles of the first folder by name, then those of the next.</summary>
    public IEnumerable<string> Names => folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    private static string TextOf(string folder, string name) => Path.Combine(folder, "text", name + ".txt");

    private static string AnnotationOf(string folder, string name) =>
        Directory.EnumerateFiles(Path.Combine(folder, "attributions"), name + "*.ann").Order(StringComparer.Ordinal).First();
}
