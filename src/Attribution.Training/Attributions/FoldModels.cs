using Attribution.Tagging;
using Attribution.Training.Tagging;

namespace Attribution.Training.Attributions;

/// <summary>The taggers and parsers that "jackknife" wrote: for each article those that did not learn from it.</summary>
internal sealed class FoldModels(string folder)
{
    private readonly Dictionary<string, (Tagger, DependencyParser)> loaded = new(StringComparer.Ordinal);

    public (Tagger Tagger, DependencyParser Parser) Of(string article)
    {
        var models = JackknifeCommand.FoldModels(folder, article);
        if (!loaded.TryGetValue(models, out var pair))
            loaded[models] = pair = (Tagger.Load(models), DependencyParser.Load(models));
        return pair;
    }
}
