using System.Runtime.InteropServices;
using Attribution.Articles;

namespace Attribution.Bodies;

/// <summary>Counts the facts of an article's paragraphs.</summary>
internal static class FactCounter
{
    private const int ProseWords = 12;

    public static ParagraphFacts[] Count(Article article, ReadOnlySpan<uint> hashes)
    {
        var facts = new ParagraphFacts[article.ParagraphArray.Length];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = Count(article, article.ParagraphArray[i], hashes) with { Position = i + 1 };
        CountRepeats(facts);
        CountShortRuns(facts);
        return facts;
    }

    private static ParagraphFacts Count(Article article, Paragraph paragraph, ReadOnlySpan<uint> hashes)
    {
        int words = 0, numbers = 0, symbols = 0, capitals = 0;
        var facts = new ParagraphFacts { Sentences = paragraph.EndSentence - paragraph.FirstSentence, Wording = 14695981039346656037 };
        for (var at = paragraph.FirstToken; at < paragraph.EndToken; at++)
        {
            var token = article.TokenArray[at];
            switch (token.Kind)
            {
                case TokenKind.Word:
                    words++;
                    capitals += Characters.IsUpper(article.Text[token.Start]) ? 1 : 0;
                    break;
                case TokenKind.Number:
                    numbers++;
                    break;
                case TokenKind.Symbol:
                    symbols++;
                    break;
                case TokenKind.OpenQuote:
                    facts.HasQuotation = true;
                    break;
            }
            if (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
                facts.Wording = (facts.Wording ^ hashes[at]) * 1099511628211;
        }
        facts.Words = words;
        facts.Numbers = numbers;
        facts.SymbolShare = (float)symbols / (paragraph.EndToken - paragraph.FirstToken);
        facts.CapitalizedShare = words == 0 ? 0 : (float)capitals / words;
        facts.EndsLikeSentence = EndsLikeSentence(article, paragraph);
        facts.IsProse = facts.EndsLikeSentence && words >= ProseWords;
        return facts;
    }

    private static bool EndsLikeSentence(Article article, Paragraph paragraph)
    {
        var last = paragraph.EndToken - 1;
        while (last > paragraph.FirstToken && article.TokenArray[last].Kind is TokenKind.CloseQuote or TokenKind.CloseBracket)
            last--;
        return article.TokenArray[last].Kind == TokenKind.Terminator || article.Text[article.TokenArray[last].End - 1] == '.';
    }

    private static void CountRepeats(ParagraphFacts[] facts)
    {
        var counts = new Dictionary<ulong, int>(facts.Length);
        foreach (ref readonly var fact in facts.AsSpan())
            CollectionsMarshal.GetValueRefOrAddDefault(counts, fact.Wording, out _)++;
        foreach (ref var fact in facts.AsSpan())
            fact.Repeats = fact.Words > 0 ? counts[fact.Wording] : 1;
    }

    /// <summary>Counts the prose around each paragraph; to be repeated when <see cref="ParagraphFacts.IsProse"/> changes.</summary>
    public static void CountProse(ParagraphFacts[] facts)
    {
        var before = 0;
        foreach (ref var fact in facts.AsSpan())
        {
            fact.ProseBefore = before;
            before += fact.IsProse ? 1 : 0;
        }
        foreach (ref var fact in facts.AsSpan())
            fact.ProseAfter = before - fact.ProseBefore - (fact.IsProse ? 1 : 0);
    }

    private static void CountShortRuns(ParagraphFacts[] facts)
    {
        for (int start = 0, end; start < facts.Length; start = end)
        {
            for (end = start; end < facts.Length && facts[end].IsShort;)
                end++;
            foreach (ref var fact in facts.AsSpan(start, end - start))
                fact.ShortRun = end - start;
            end = Math.Max(end, start + 1);
        }
    }
}
