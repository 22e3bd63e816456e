using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Finds who signed each of several letters: a paragraph that holds a name alone ends what its bearer wrote.</summary>
internal sealed class SignatureFinder(SourceText text, NameMap names, NameBook book)
{
    private const int FewestLetters = 2, LongestLetter = 3, LongestSignature = 5;
    private int[]? signatures;

    /// <summary>The writer of the letter that a token stands in, or null where there are no letters.</summary>
    public SourceEntity? WriterAt(int token)
    {
        signatures ??= [.. Enumerable.Range(0, text.Text.Article.ParagraphArray.Length).Where(IsSignature)];
        if (signatures.Length < FewestLetters)
            return null;
        var paragraph = text.View.ParagraphOf(token);
        var at = Array.BinarySearch(signatures, paragraph);
        return at < 0 && ~at < signatures.Length && signatures[~at] - paragraph <= LongestLetter ? book.Entities[names.IndexAt(FirstOf(signatures[~at]))] : null;
    }

    private int FirstOf(int paragraph) => text.Text.Article.ParagraphArray[paragraph].FirstToken;

    private bool IsSignature(int paragraph)
    {
        var (first, end) = (FirstOf(paragraph), text.Text.Article.ParagraphArray[paragraph].EndToken);
        if (end - first > LongestSignature || first == end || names.At(first) is not { Kind: SourceKind.Person or SourceKind.Other or SourceKind.Account, IsPlace: false } name || name.Range.First != first)
            return false;
        return name.Range.End == end || name.Range.End == end - 1 && text.KindOf(end - 1) == TokenKind.Terminator;
    }
}
