using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Tagging;

namespace Attribution.Training.Attributions;

/// <summary>Finds the words behind the hashes of what was counted, so that counts can be read.</summary>
internal sealed class CountWords
{
    private readonly Dictionary<uint, string> words = [];
    private readonly LanguagePack pack;

    public CountWords(LanguagePack pack, IEnumerable<CorpusArticle> articles)
    {
        this.pack = pack;
        foreach (var name in CountKeys.Lists.Concat(CueFrame.Names).Concat(TagSet.Names).Concat(RelationSet.Names))
            Know(name);
        for (var number = 0; number <= CountKeys.LongestNumber; number++)
            Know(number.ToString(CultureInfo.InvariantCulture));
        foreach (var name in pack.Patterns.Paths.Select(path => path.Text).Concat(pack.Boundaries.Forms).Concat(pack.Boundaries.EndRules))
            Know(name);
        foreach (var name in pack.Patterns.Patterns.Select(pattern => pattern.Rule.Id).Concat(pack.Cues.Kinds))
            Know(name);
        foreach (var article in articles)
            Know(article.View);
    }

    /// <summary>A line of the file; null where a word is not known.</summary>
    public string? Line(CountKey key, int right, int seen)
    {
        uint[] parts = [key.List, key.A, key.B, key.C, key.D];
        var length = Array.FindLastIndex(parts, part => part != 0) + 1;
        var texts = parts.Take(length).Select(part => part == 0 ? CountKeys.Nothing : words.GetValueOrDefault(part)).ToList();
        return texts.Contains(null) || texts.Any(text => text!.Contains('\t', StringComparison.Ordinal))
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{right}\t{seen}\t{string.Join('\t', texts)}");
    }

    private void Know(string word) => words.TryAdd(WordHash.Of(word), word);

    private void Know(AnalysisView view)
    {
        for (var token = 0; token < view.Count; token++)
        {
            var form = view.Text.Article.Text[view.Text.Tokens[token].Start..view.Text.Tokens[token].End].ToLowerInvariant();
            words.TryAdd(view.Form(token), form);
            words.TryAdd(view.Lemma(token), pack.Tagger.Lemmas.LemmaOf(form, view.Tag(token)));
        }
    }
}
