using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Findings;

/// <summary>What stands around a place of the article: who speaks there, and whether a source is near.</summary>
internal sealed class Surroundings
{
    /// <summary>Kinds of the passages in which somebody tells something, or a paper does.</summary>
    private static readonly string[] Telling = ["speech", "finding"];

    private readonly Article article;
    private readonly bool[] telling;
    private readonly Voice[] voices;
    private readonly bool[] sourced;
    private readonly bool[] stated;
    private readonly bool[] spoken;

    public Surroundings(SourcedArticle sourcedArticle)
    {
        article = sourcedArticle.Article;
        SentenceOf = new int[article.Tokens.Length];
        for (var s = 0; s < article.Sentences.Length; s++)
            SentenceOf.AsSpan(article.Sentences[s].FirstToken, article.Sentences[s].Count).Fill(s);
        telling = new bool[article.Tokens.Length];
        foreach (var passage in sourcedArticle.Passages)
            if (Telling.Contains(passage.Kind))
                telling.AsSpan(passage.Range.First, passage.Range.Count).Fill(true);
        voices = new Voice[article.Tokens.Length];
        sourced = new bool[article.Sentences.Length];
        stated = new bool[article.Sentences.Length];
        spoken = new bool[article.Sentences.Length];
        foreach (var relation in sourcedArticle.Relations)
            if (!relation.Source.IsNone && relation.Type != AttributionType.Act)
                Mark(relation);
        foreach (var quotation in article.Quotations)
            voices.AsSpan(quotation.FirstToken, quotation.EndToken - quotation.FirstToken).Fill(Voice.Quoted);
    }

    /// <summary>Index of the sentence of each token.</summary>
    public int[] SentenceOf { get; }

    /// <summary>Index of the sentence of the first token at or after an offset, or -1.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, article.Tokens.Length);
        while (low < high)
            (low, high) = (low + high) / 2 is var middle && article.Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        return low < SentenceOf.Length ? SentenceOf[low] : -1;
    }

    public Voice VoiceAt(int token) => voices[token];

    /// <summary>A stretch is the reporter's only if both its ends are.</summary>
    public Voice VoiceOf(TokenRange range) => voices[range.First] == Voice.Reporter ? voices[range.End - 1] : voices[range.First];

    /// <summary>Whether a source speaks in a sentence.</summary>
    public bool IsSourced(int sentence) => sourced[sentence];

    /// <summary>Whether a source speaks in a sentence or in the one before it, in the same paragraph.</summary>
    public bool IsNearSource(int sentence) =>
        sourced[sentence] || (sentence > 0 && sourced[sentence - 1] && article.Sentences[sentence - 1].Paragraph == article.Sentences[sentence].Paragraph);

    /// <summary>Whether a source says something in a sentence: what it is only said to think or want does not count.</summary>
    public bool IsStated(int sentence) => stated[sentence];

    /// <summary>Whether a source says something in a sentence or in the one before it, in the same paragraph.</summary>
    public bool IsNearStatement(int sentence) =>
        stated[sentence] || (sentence > 0 && stated[sentence - 1] && article.Sentences[sentence - 1].Paragraph == article.Sentences[sentence].Paragraph);

    /// <summary>Whether a source says something in the sentence after one, in the same paragraph.</summary>
    public bool IsStatedAfter(int sentence) =>
        sentence + 1 < stated.Length && stated[sentence + 1] && article.Sentences[sentence + 1].Paragraph == article.Sentences[sentence].Paragraph;

    /// <summary>How many words of a sentence the reporter says.</summary>
    public int OwnWords(int sentence)
    {
        var words = 0;
        for (var token = article.Sentences[sentence].FirstToken; token < article.Sentences[sentence].EndToken; token++)
            words += voices[token] == Voice.Reporter && article.Tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words;
    }

    public bool HasSourceInParagraph(int sentence)
    {
        var paragraph = article.Paragraphs[article.Sentences[sentence].Paragraph];
        return sourced.AsSpan(paragraph.FirstSentence, paragraph.EndSentence - paragraph.FirstSentence).Contains(true);
    }

    /// <summary>Whether a source does more in a sentence's paragraph than refuse to answer.</summary>
    public bool HasSpeakerInParagraph(int sentence)
    {
        var paragraph = article.Paragraphs[article.Sentences[sentence].Paragraph];
        return spoken.AsSpan(paragraph.FirstSentence, paragraph.EndSentence - paragraph.FirstSentence).Contains(true);
    }

    private void Mark(AttributionRelation relation)
    {
        var isSaid = relation.Type == AttributionType.Response || (relation.Type == AttributionType.Statement && IsTold(relation));
        spoken[SentenceOf[relation.CueHead]] |= relation.Type != AttributionType.Response;
        Mark(SentenceOf[relation.CueHead], isSaid);
        Mark(SentenceOf[relation.Source.First], isSaid);
        foreach (var piece in relation.Content)
        {
            voices.AsSpan(piece.First, piece.Count).Fill(Voice.Attributed);
            for (var s = SentenceOf[piece.First]; s <= SentenceOf[piece.End - 1]; s++)
                Mark(s, isSaid);
        }
    }

    /// <summary>Whether the cue tells something, or the words are quoted: who sways a crowd is the source of nothing.</summary>
    private bool IsTold(AttributionRelation relation) =>
        relation.Form is AttributionForm.Direct or AttributionForm.Mixed || telling.AsSpan(relation.Cue.First, relation.Cue.Count).Contains(true);

    private void Mark(int sentence, bool isSaid)
    {
        sourced[sentence] = true;
        stated[sentence] |= isSaid;
    }
}
