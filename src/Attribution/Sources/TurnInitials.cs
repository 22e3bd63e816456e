using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Finds the initials before the colon of a turn ("DOH: I asked him"), which the tagger takes for any kind of word, and
/// whose initials they are.
/// </summary>
internal sealed class TurnInitials(SourceText text)
{
    private const int Fewest = 2, Most = 4, LeastTurns = 2;

    /// <summary>Adds the initials that open paragraphs more than once, where they are no name yet.</summary>
    public void Find(IReadOnlyList<TokenRange> stretches, NameMap known, List<NameMention> names)
    {
        List<int>? marks = null;
        foreach (var stretch in stretches)
            if (IsMark(stretch.First))
                (marks ??= []).Add(stretch.First);
        if (marks is null)
            return;
        foreach (var mark in marks)
            if (known.IndexAt(mark) < 0 && marks.Exists(other => other != mark && text.Text.Forms[other] == text.Text.Forms[mark]))
                names.Add(new NameMention(new TokenRange(mark, mark + 1), new TokenRange(mark, mark + 1), SourceKind.Other, false, Sex.Unknown, false));
    }

    /// <summary>Whether a token opens a paragraph with a few capitals and a colon.</summary>
    public bool IsMark(int token) =>
        text.KindOf(token + 1) == TokenKind.Colon && text.KindOf(token) == TokenKind.Word && !text.IsTitle(token)
        && text.Text.Article.TextOf(token) is { Length: >= Fewest and <= Most } word && !word.ContainsAnyExceptInRange('A', 'Z')
        && token == text.Text.Article.ParagraphArray[text.View.ParagraphOf(token)].FirstToken;

    /// <summary>The one person, else the one body, whose initials stand at a token; or null.</summary>
    public SourceEntity? Bearer(int token, List<SourceEntity> entities) =>
        Only(entities.FindAll(entity => entity is { Kind: SourceKind.Person, FullNames: > 0 } && IsSpelt(token, entity.Name)))
        ?? Only(entities.FindAll(entity => entity.Kind is SourceKind.Outlet or SourceKind.Organization && entity.Name.Count > 1 && IsSpelt(token, entity.Name)));

    private static SourceEntity? Only(List<SourceEntity> entities) => entities is [var only] ? only : null;

    /// <summary>Whether the capitals of a name, those behind hyphens too, are these: "DOH" for "Delphine Okoro-Hart".</summary>
    private bool IsSpelt(int token, TokenRange name)
    {
        var letters = text.Text.Article.TextOf(token);
        var at = 0;
        for (var part = name.First; part < name.End; part++)
        {
            var word = text.Text.Article.TextOf(part);
            for (var i = 0; i < word.Length; i++)
                if ((i == 0 || word[i - 1] == '-') && char.IsUpper(word[i]))
                {
                    if (at >= letters.Length || letters[at++] != word[i])
                        return false;
                }
        }
        return at == letters.Length;
    }
}
