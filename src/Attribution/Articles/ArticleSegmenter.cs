namespace Attribution.Articles;

/// <summary>
/// Cuts a text into paragraphs, sentences, tokens and quotations. Immutable, thread-safe, linear in the length of the
/// text; no text makes it throw.
/// </summary>
internal sealed class ArticleSegmenter(SegmentationWords words)
{
    private const int CharactersPerToken = 5, CharactersPerSentence = 90;

    public SegmentationWords Words => words;

    /// <summary>Reads the word lists in a language's folder, such as <c>rules/en</c>.</summary>
    public static ArticleSegmenter Read(string folder) => new(SegmentationWords.Read(folder));

    public Article Segment(string text, ArticleInfo info)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(info);
        var spans = ParagraphFinder.Find(text);
        var tokens = new List<Token>(text.Length / CharactersPerToken + 8);
        var sentences = new List<Sentence>(text.Length / CharactersPerSentence + 4);
        var paragraphs = new Paragraph[spans.Count];
        var quotations = new List<Quotation>();
        var datelines = new List<TokenRange>();
        var tokenizer = new Tokenizer(text, words, tokens);
        var finder = new QuotationFinder(text, tokens, quotations);
        var splitter = new SentenceSplitter(text, words, tokens, sentences);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            int firstToken = tokens.Count, firstSentence = sentences.Count;
            tokenizer.Cut(spans[i]);
            finder.Pair(spans[i], firstToken, tokenizer.Marks);
            var dateline = DatelineFinder.Find(text, tokens, firstToken, tokens.Count);
            // A dateline is no part of what the first sentence says, nor of whom it names: it stands alone.
            splitter.Split(firstToken, dateline.IsNone ? firstToken : dateline.End, i);
            splitter.Split(dateline.IsNone ? firstToken : dateline.End, tokens.Count, i);
            paragraphs[i] = new Paragraph(spans[i], firstToken, tokens.Count, firstSentence, sentences.Count);
            if (!dateline.IsNone)
                datelines.Add(dateline);
        }
        return new Article(text, info, tokens.ToArray(), sentences.ToArray(), paragraphs, quotations.ToArray(), datelines.ToArray());
    }
}
