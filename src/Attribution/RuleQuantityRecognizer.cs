using Attribution.Articles;
using Attribution.Quantities;
using Attribution.Tagging;

namespace Attribution;

/// <summary>The built-in rules as a recogniser of plain sentences. Immutable and thread-safe.</summary>
internal sealed class RuleQuantityRecognizer(LanguagePack language) : IQuantityRecognizer
{
    private readonly QuantityFinder finder = new(language.Quantities);

    public IReadOnlyList<Quantity> Recognize(string sentence, DateOnly? publishedOn)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var article = language.Segmenter.Segment(sentence, new ArticleInfo { PublishedOn = publishedOn });
        var text = MatchTextFactory.From(language.Tagger.Tag(article));
        return [.. finder.Find(text, _ => true).Select(mention => new Quantity(article.SpanOf(mention.Tokens.First, mention.Tokens.End), mention.Kind) { Value = mention.Value, Date = mention.Date })];
    }
}
