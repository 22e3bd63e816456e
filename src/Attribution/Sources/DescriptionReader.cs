namespace Attribution.Sources;

/// <summary>Reads the determiners, quantifiers, owners and modifiers of a common noun phrase.</summary>
internal sealed class DescriptionReader(SourceText text, NameMap names, SourceEntity?[] resolved)
{
    private const SourceWord Pronouns = SourceWord.He | SourceWord.She | SourceWord.It | SourceWord.They;

    public Description Read(SourcePhrase phrase)
    {
        var description = new Description
        {
            Head = phrase.Head,
            Noun = text.Text.Lemmas[phrase.Head],
            Form = text.Text.Forms[phrase.Head],
            Words = text.Nouns[phrase.Head] | text.Forms[phrase.Head],
            IsPlural = text.IsPlural(phrase.Head),
            IsRestricted = phrase.Range.End > phrase.Head + 1 && text.IsWord(phrase.Head + 1),
        };
        if (phrase.Partitive >= 0)
            ReadPartitive(phrase.Partitive, description);
        for (var token = phrase.First; token < phrase.Head; token++)
            ReadWord(token, phrase.Head, description);
        if (phrase.Partitive >= 0 && description.IsDefinite)
            (description.IsOpen, description.IsCounted) = (description.Is(SourceWord.OpenGroup), !description.Is(SourceWord.OpenGroup));
        var next = phrase.Head + 1;
        description.IsBounded = next < phrase.Range.End
            && (text.Is(next, SourceWord.Knowing) || text.Is(next, SourceWord.MemberLink) && names.IndexAt(AfterArticle(next + 1)) >= 0);
        for (var token = phrase.Head + 1; token < phrase.Range.End && !description.HasName; token++)
            description.HasName = names.IndexAt(token) >= 0;
        return description;
    }

    private int AfterArticle(int token) => text.Is(token, SourceWord.Definite) ? token + 1 : token;

    private void ReadPartitive(int token, Description description)
    {
        var words = text.Forms[token] | text.Nouns[token];
        description.IsOpen = (words & (SourceWord.PartitiveOpen | SourceWord.QuantifierOpen)) != 0;
        description.IsCounted = !description.IsOpen;
        description.HasArticle = true;
    }

    private void ReadWord(int token, int head, Description description)
    {
        var words = text.Forms[token];
        if (text.IsPossessive(token) || !text.IsNoun(token) && (words & (Pronouns | SourceWord.Relative)) != 0)
            ReadOwner(text.IsPossessive(token) ? token - 1 : token, description);
        else if ((words & SourceWord.NewWord) != 0)
            description.IsNew = true;
        else if ((words & SourceWord.Definite) != 0)
            description.IsDefinite = true;
        else if ((words & SourceWord.QuantifierOpen) != 0 && !text.IsAdverb(token))
            description.IsOpen = true;
        else if ((words & SourceWord.QuantifierBounded) != 0)
            description.IsCounted = true;
        else if ((words & SourceWord.QuantifierOne) != 0)
            description.HasArticle = true;
        else
            ReadModifier(token, head, description);
        description.HasName |= names.IndexAt(token) >= 0;
    }

    private void ReadOwner(int token, Description description)
    {
        description.IsOwned = true;
        description.Owner = token >= 0 ? resolved[token] : null;
        if (token >= 0 && text.IsNoun(token) && !description.Modifiers.Contains(text.Text.Lemmas[token]))
            description.AddModifier(text.Text.Lemmas[token]);
    }

    private void ReadModifier(int token, int head, Description description)
    {
        if (!text.IsWord(token) || (text.Forms[token] & SourceWord.VagueModifier) != 0)
            return;
        if (text.IsNoun(token) || text.IsAdjective(token) || text.IsParticiple(token))
            description.AddModifier(text.Text.Lemmas[token]);
        if (text.Is(token, SourceWord.OutletNoun) && description.Is(SourceWord.OrganizationNoun))
            description.Words |= SourceWord.OutletNoun;
        if (names.IndexAt(token) >= 0)
            description.Name = resolved[token] ?? description.Name;
        if (token == head - 1 && description.Owner is null && description.Is(SourceWord.OrganizationNoun) && names.IndexAt(token) >= 0)
            description.Owner = resolved[token];
    }
}
