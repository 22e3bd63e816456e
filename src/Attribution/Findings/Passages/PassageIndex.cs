using System.Runtime.InteropServices;
using Attribution.Articles;

namespace Attribution.Findings.Passages;

/// <summary>Looks up passages by place. Passages are in text order.</summary>
internal sealed class PassageIndex
{
    private readonly SourcedArticle article;
    private readonly int[] firstOf;

    // All indices: a stretch of them is what a sentence has.
    private readonly int[] all;

    public PassageIndex(SourcedArticle article)
    {
        this.article = article;
        all = [.. Enumerable.Range(0, article.Passages.Length)];
        firstOf = new int[article.Article.Sentences.Length + 1];
        foreach (var passage in article.Passages)
            firstOf[passage.Sentence + 1]++;
        for (var sentence = 1; sentence < firstOf.Length; sentence++)
            firstOf[sentence] += firstOf[sentence - 1];
    }

    /// <summary>Indices of the passages from one sentence up to another, exclusive.</summary>
    public ReadOnlySpan<int> InSentences(int first, int end)
    {
        var (from, to) = (firstOf[Math.Max(0, first)], firstOf[Math.Min(end, firstOf.Length - 1)]);
        return all.AsSpan(from, Math.Max(0, to - from));
    }

    public ReadOnlySpan<int> InParagraphOf(int sentence)
    {
        var paragraph = article.Article.Paragraphs[article.Article.Sentences[sentence].Paragraph];
        return InSentences(paragraph.FirstSentence, paragraph.EndSentence);
    }

    /// <summary>Those in a sentence and in the one before it, in the same paragraph.</summary>
    public ReadOnlySpan<int> Near(int sentence)
    {
        var first = article.Article.Paragraphs[article.Article.Sentences[sentence].Paragraph].FirstSentence;
        return InSentences(Math.Max(first, sentence - 1), sentence + 1);
    }

    /// <summary>Those that overlap a range.</summary>
    public ReadOnlySpan<int> In(TokenRange range, int firstSentence, int lastSentence)
    {
        var found = new List<int>();
        Add(range, firstSentence, lastSentence, found);
        return CollectionsMarshal.AsSpan(found);
    }

    /// <summary>Those that overlap one of some ranges.</summary>
    public ReadOnlySpan<int> In(ReadOnlySpan<TokenRange> ranges, int firstSentence, int lastSentence)
    {
        var found = new List<int>();
        foreach (var range in ranges)
            Add(range, firstSentence, lastSentence, found);
        if (ranges.Length > 1)
            found.Sort();
        return CollectionsMarshal.AsSpan(found);
    }

    /// <summary>Adds those that overlap a range and are not there yet.</summary>
    public void Add(TokenRange range, int firstSentence, int lastSentence, List<int> found)
    {
        var (from, to) = (firstOf[Math.Max(0, firstSentence)], firstOf[Math.Min(lastSentence + 1, firstOf.Length - 1)]);
        for (var passage = from; passage < to; passage++)
            if (range.Overlaps(article.Passages[passage].Range) && !found.Contains(passage))
                found.Add(passage);
    }
}
