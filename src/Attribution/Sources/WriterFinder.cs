using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Finds who "I" and "we" are in what somebody wrote for themselves: "Posted by Jane Roe on the Harbour Lines blog", "This is
/// adapted from “The Long Night”, by Jane Roe". A reporter's byline names no source.
/// </summary>
internal sealed class WriterFinder(SourceText text, NameMap names, NameBook book)
{
    private const int FirstParagraphs = 4, LastParagraphs = 3, LongestNote = 40;
    private bool isLooked;
    private SourceEntity? writer, house;

    /// <summary>Whoever wrote the article, or null where a reporter did.</summary>
    public SourceEntity? Writer => Looked().writer;

    /// <summary>The body on whose pages they wrote, else the writer.</summary>
    public SourceEntity? House => Looked().house ?? writer;

    private WriterFinder Looked()
    {
        if (isLooked)
            return this;
        isLooked = true;
        var paragraphs = text.Text.Article.ParagraphArray;
        for (var p = 0; p < paragraphs.Length && writer is null; p++)
            if (p < FirstParagraphs || p >= paragraphs.Length - LastParagraphs)
                Read(paragraphs[p].FirstToken, Math.Min(paragraphs[p].EndToken, paragraphs[p].FirstToken + LongestNote));
        return this;
    }

    private void Read(int first, int end)
    {
        for (var token = first; token < end - 2 && writer is null; token++)
            if (token == first && text.Lexicon.PostedWords.Contains(text.Text.Forms[token]) && text.Lexicon.MakerLinks.Contains(text.Text.Forms[token + 1]))
                ReadPost(first, end);
            else if (text.Lexicon.ReprintWords.Contains(text.Text.Forms[token]) && text.Is(token + 1, SourceWord.PartitiveLink | SourceWord.MemberLink))
                writer = AuthorIn(token + 2, Math.Min(end, text.SentenceAt(token).EndToken));
    }

    private void ReadPost(int first, int end)
    {
        writer = PersonAt(first + 2);
        house = writer is null ? null : HouseIn(first + 2, end);
    }

    /// <summary>The name behind the title of what is reprinted: a verb outside of it would tell of something else, "an extract from the report was read by Jane Roe".</summary>
    private SourceEntity? AuthorIn(int first, int end)
    {
        for (var token = first; token < end - 1 && (text.IsQuoted(token) || !text.IsFinite(token)); token++)
            if (text.Lexicon.MakerLinks.Contains(text.Text.Forms[token]) && PersonAt(token + 1) is { } author)
                return author;
        return null;
    }

    private SourceEntity? PersonAt(int token) =>
        names.At(token) is { Kind: SourceKind.Person } && book.Entities[names.IndexAt(token)] is { IsPerson: true } person ? person : null;

    /// <summary>"The Harbour Lines engineering blog": the name before such a noun.</summary>
    private SourceEntity? HouseIn(int first, int end)
    {
        SourceEntity? last = null;
        for (var token = first; token < end; token++)
            if (text.IsNounOf(token, SourceWord.OutletNoun))
                return last;
            else if (names.IndexAt(token) is var name and >= 0)
                last = book.Entities[name] == writer ? null : book.Entities[name];
            else if (!text.IsPremodifier(token) || text.IsDeterminer(token))
                last = null;
        return null;
    }
}
