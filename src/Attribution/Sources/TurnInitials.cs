using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Finds the initials before the colon of a turn ("DOH: I asked him"), which the tagger takes for any kind of word.
/// </summary>
internal sealed class TurnInitials(SourceText text)
{
    private const int Fewest = 2, Most = 4, LeastTurns = 2;

    /// <summary>Adds the initials that open paragraphs more than once, where they are no name yet.</summary>
    public void Find(IReadOnlyList<TokenRange> stretches, List<NameMention> names)
    {
        List<int>? marks = null;
        var turns = new Dictionary<uint, int>();
        foreach (var stretch in stretches)
            if (IsMark(stretch.First))
            {
                (marks ??= []).Add(stretch.First);
                var form = text.Text.Forms[stretch.First];
                turns[form] = turns.GetValueOrDefault(form) + 1;
            }
        if (marks is null)
            return;
        var known = new NameMap(text.Count, names);
        foreach (var mark in marks)
            if (known.IndexAt(mark) < 0 && turns[text.Text.Forms[mark]] >= LeastTurns)
                names.Add(new NameMention(new TokenRange(mark, mark + 1), new TokenRange(mark, mark + 1), SourceKind.Other, false, Sex.Unknown, false));
    }

    /// <summary>Whether a token opens a paragraph with a few capitals and a colon.</summary>
    public bool IsMark(int token) =>
        text.KindOf(token + 1) == TokenKind.Colon && text.KindOf(token) == TokenKind.Word && !text.IsTitle(token)
        && text.Text.Article.TextOf(token) is { Length: >= Fewest and <= Most } word && !word.ContainsAnyExceptInRange('A', 'Z')
        && token == text.Text.Article.ParagraphArray[text.View.ParagraphOf(token)].FirstToken;
}
