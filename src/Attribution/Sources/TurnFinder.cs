using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Finds who has the word in a conversation that is printed turn by turn: "Kroon: We trust the engineers", "A: I knew it".</summary>
internal sealed class TurnFinder(SourceText text, NameMap names, NameBook book)
{
    private const int LongestTurn = 20;

    /// <summary>Whose turn it is at a token; null where the paragraph shows no turns, or the reporter asks.</summary>
    public SourceEntity? SpeakerAt(int token)
    {
        var first = text.Text.Article.ParagraphArray[text.View.ParagraphOf(token)].FirstToken;
        if (text.IsTitle(first))
            return null;
        for (var sentence = text.SentenceOf(token); sentence >= Math.Max(text.SentenceOf(first), text.SentenceOf(token) - LongestTurn); sentence--)
            if (IsTurn(text.Text.Article.SentenceArray[sentence].FirstToken, token, out var speaker))
                return speaker;
        return null;
    }

    /// <summary>Whether a token is the "Q" or "A" before the colon that opens a turn.</summary>
    public bool IsMark(int token) =>
        text.KindOf(token + 1) == TokenKind.Colon && token == text.SentenceAt(token).FirstToken
        && (text.Lexicon.QuestionMarks.Contains(text.Text.Forms[token]) || text.Lexicon.AnswerMarks.Contains(text.Text.Forms[token]));

    /// <summary>Whether a sentence opens a turn before a token, and whose: null for the reporter's.</summary>
    private bool IsTurn(int first, int token, out SourceEntity? speaker)
    {
        speaker = null;
        if (first < token && text.KindOf(first + 1) == TokenKind.Colon)
        {
            if (text.Lexicon.QuestionMarks.Contains(text.Text.Forms[first]))
                return true;
            if (text.Lexicon.AnswerMarks.Contains(text.Text.Forms[first]))
                return (speaker = Interviewed()) is not null;
        }
        if (names.At(first) is not { IsPlace: false, Kind: not SourceKind.Document } name || name.Range.First != first || Colon(name.Range.End, token) < 0)
            return false;
        speaker = book.Entities[names.IndexAt(first)];
        return true;
    }

    /// <summary>The colon after a name and the brackets behind it, or -1.</summary>
    private int Colon(int colon, int end)
    {
        while (colon < end && text.KindOf(colon) is TokenKind.OpenBracket)
            for (; colon < end && text.KindOf(colon++) != TokenKind.CloseBracket;)
                continue;
        return colon < end && text.KindOf(colon) == TokenKind.Colon ? colon : -1;
    }

    /// <summary>The person whom the article names most often.</summary>
    private SourceEntity? Interviewed()
    {
        SourceEntity? best = null;
        foreach (var entity in book.All)
            if (entity is { IsPerson: true, FullNames: > 0 } && entity.Names > (best?.Names ?? 0))
                best = entity;
        return best;
    }
}
