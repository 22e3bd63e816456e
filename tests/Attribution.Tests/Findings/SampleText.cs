using Attribution.Articles;

namespace Attribution.Tests.Findings;

/// <summary>Cuts a sample's text: words, marks, a sentence a full stop, a paragraph a line, straight quotation marks in pairs.</summary>
internal static class SampleText
{
    public static Article Cut(string text, ArticleInfo info)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var paragraphs = new List<Paragraph>();
        var quotations = new List<Quotation>();
        var (sentence, paragraph, paragraphSentence, open) = (0, 0, 0, -1);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\n')
                EndParagraph();
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = EndOf(text, i);
            var kind = KindOf(text, i, open);
            if (kind == TokenKind.OpenQuote)
                open = tokens.Count;
            tokens.Add(new Token(i, end, kind));
            if (kind == TokenKind.CloseQuote)
            {
                quotations.Add(new Quotation(open, tokens.Count, 0, true, -1));
                open = -1;
            }
            if (kind == TokenKind.Terminator)
                EndSentence();
            i = end;
        }
        EndParagraph();
        return new Article(text, info, [.. tokens], [.. sentences], [.. paragraphs], [.. quotations]);

        void EndSentence()
        {
            if (tokens.Count > sentence)
                sentences.Add(new Sentence(sentence, tokens.Count, paragraphs.Count));
            sentence = tokens.Count;
        }

        void EndParagraph()
        {
            EndSentence();
            if (tokens.Count > paragraph)
                paragraphs.Add(new Paragraph(new TextSpan(tokens[paragraph].Start, tokens[^1].End), paragraph, tokens.Count, paragraphSentence, sentences.Count));
            (paragraph, paragraphSentence) = (tokens.Count, sentences.Count);
        }
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (IsWordChar(text, start) && end < text.Length && IsWordChar(text, end))
            end++;
        return end;
    }

    private static bool IsWordChar(string text, int i) => char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\'' or '-';

    private static TokenKind KindOf(string text, int i, int open) => text[i] switch
    {
        '"' => open < 0 ? TokenKind.OpenQuote : TokenKind.CloseQuote,
        '.' or '?' or '!' => TokenKind.Terminator,
        ',' => TokenKind.Comma,
        >= '0' and <= '9' => TokenKind.Number,
        _ => IsWordChar(text, i) ? TokenKind.Word : TokenKind.Symbol,
    };
}
