namespace Attribution.Articles;

/// <summary>A paragraph: its text without the white space around it, and its ranges of tokens and sentences, ends exclusive.</summary>
internal readonly record struct Paragraph(TextSpan Span, int FirstToken, int EndToken, int FirstSentence, int EndSentence);
