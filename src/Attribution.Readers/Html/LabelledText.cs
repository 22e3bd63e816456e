using Attribution.Readers.Texts;

namespace Attribution.Readers.Html;

/// <summary>Byline and date as a reader of the page sees them, by the names of their elements.</summary>
internal sealed class LabelledText(Page page, PageRules rules, PageBlock? headline)
{
    private const int MostWordsOfByline = 20, MostWordsOfDate = 60, LinesBelow = 6, MostWordsOfName = 10;

    public string? Byline() =>
        Named(LabelKind.Byline, MostWordsOfByline).Select(text => Bylines.Bare(text, rules.BylineWords)).FirstOrDefault(text => text is not null && char.IsUpper(text[0]) && text.Contains(' ', StringComparison.Ordinal)) ?? Below();

    public DateOnly? Date() => Named(LabelKind.Date, MostWordsOfDate).Select(DateInText.Find).FirstOrDefault(day => day is not null);

    /// <summary>Texts so named, those after the headline before those above it.</summary>
    private IEnumerable<string> Named(LabelKind kind, int mostWords) =>
        page.Blocks.Where(block => block.Words > 0 && block.Words <= mostWords).OrderBy(block => block.Element < (headline?.Element ?? 0))
            .Select(block => TextOf(block, kind)).OfType<string>();

    /// <summary>The part of a line that lies in an inline element of the name, or all of the line.</summary>
    private string? TextOf(PageBlock block, LabelKind kind)
    {
        if (page.Around(block.Element).Any(element => element.Has(LabelKind.Comments)))
            return null;
        if (page.Around(block.Element).Take(3).Any(element => element.Has(kind)))
            return block.Text;
        var inline = block.Pieces.SelectMany(piece => page.Around(piece.Element).TakeWhile(element => element.Index > block.Element).Reverse()).FirstOrDefault(element => element.Has(kind));
        return inline is null || inline.Has(LabelKind.Comments) ? null : BlockText.Join(block.Pieces.FindAll(piece => inline.Contains(piece.Element)));
    }

    /// <summary>A short line under the headline that introduces a name, where no element is named so.</summary>
    private string? Below()
    {
        if (headline is null)
            return null;
        var lines = page.Blocks.SkipWhile(block => block != headline).Skip(1).Where(block => !block.IsEmpty).Take(LinesBelow).TakeWhile(block => block.Weight == 0 || !block.EndsLikeSentence);
        return lines.Where(block => block.Words is > 1 and <= MostWordsOfName && !block.EndsLikeSentence).Select(block => (block.Text, Bare: Bylines.Bare(block.Text, rules.BylineWords)))
            .FirstOrDefault(line => line.Bare is not null && Introduces(line.Text) && char.IsUpper(line.Bare[0])).Bare;
    }

    private bool Introduces(string line) => rules.BylineWords.Any(words => line.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase));
}
