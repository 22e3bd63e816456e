using System.Text;

namespace Attribution.Readers.Html;

/// <summary>Joins and counts the text of a block.</summary>
internal static class BlockText
{
    public static string Join(List<PagePiece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
            foreach (var character in piece.Text)
                if (!char.IsWhiteSpace(character))
                    text.Append(character);
                else if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
        return text.ToString().TrimEnd();
    }

    public static (int Words, double LinkShare) Count(List<PagePiece> pieces, string text)
    {
        int words = 0, letters = 0, linked = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var isPart = char.IsLetterOrDigit(character) || inWord && character is '\'' or '’' or '-';
            words += isPart && !inWord ? 1 : 0;
            inWord = isPart;
        }
        foreach (var piece in pieces)
        {
            var count = piece.Text.Count(char.IsLetterOrDigit);
            letters += count;
            linked += piece.InLink ? count : 0;
        }
        return (words, letters == 0 ? 0 : (double)linked / letters);
    }

    public static bool EndsLikeSentence(string text)
    {
        var bare = text.AsSpan().TrimEnd(" \"'”’»)]*");
        return bare.Length > 0 && bare[^1] is '.' or '!' or '?' or '…';
    }
}
