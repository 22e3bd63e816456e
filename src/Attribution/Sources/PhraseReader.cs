using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>Cuts a source's words into the phrases of its members ("Roe and Doe" is two), each with its head.</summary>
internal sealed class PhraseReader(SourceText text, NameMap names)
{
    /// <summary>Adds the phrases of a source in text order; none where the words hold no noun.</summary>
    public void Read(TokenRange source, List<SourcePhrase> phrases)
    {
        var first = source.First;
        var end = source.End;
        while (first < end && !IsPhraseStart(first))
            first++;
        while (end > first && !text.IsWord(end - 1))
            end--;
        end = Completed(first, end);
        while (first < end && Phrase(first, end) is { } phrase)
        {
            var next = Conjunct(phrase.Head + 1, end);
            phrases.Add(next < 0 ? phrase : phrase with { Range = new TokenRange(first, next - 1) });
            if (next < 0)
                return;
            first = next;
        }
    }

    /// <summary>A source that was cut off after "and" goes on to the end of the next member.</summary>
    private int Completed(int first, int end)
    {
        if (end - first < 2 || !text.Is(end - 1, SourceWord.Coordinator))
            return end;
        return Head(end, text.SentenceAt(first).EndToken, out var coreEnd) >= 0 ? coreEnd : end - 1;
    }

    /// <summary>The phrase around a noun that no attribution has marked off.</summary>
    public SourcePhrase Around(int head)
    {
        var sentence = text.SentenceAt(head);
        var first = head;
        while (first > sentence.FirstToken && text.IsPremodifier(first - 1) && text.IsWord(first - 1))
            first--;
        while (first < head && text.IsVerb(first))
            first++;
        return new SourcePhrase(new TokenRange(first, head + 1), first, head, -1);
    }

    private bool IsPhraseStart(int token) =>
        text.IsWord(token) && !(text.IsLink(token) && !text.Is(token, SourceWord.Relative | SourceWord.They | SourceWord.Definite))
        && !text.Is(token, SourceWord.Coordinator);

    private SourcePhrase? Phrase(int first, int end)
    {
        var partitive = -1;
        var coreFirst = first;
        var head = Head(first, end, out var coreEnd);
        if (head < 0)
            return new SourcePhrase(new TokenRange(first, end), first, first, -1);
        while (coreEnd + 1 < end && text.Is(coreEnd, SourceWord.PartitiveLink) && IsPartitive(head)
            && Head(coreEnd + 1, end, out var innerEnd) is var inner and >= 0)
            (partitive, coreFirst, head, coreEnd) = (partitive < 0 ? head : partitive, coreEnd + 1, inner, innerEnd);
        if (Apposed(head, coreEnd, end) is var name and >= 0)
            head = name;
        return new SourcePhrase(new TokenRange(first, end), coreFirst, head, partitive);
    }

    private bool IsPartitive(int head) =>
        !text.IsProper(head) && (text.Is(head, SourceWord.Partitive) || text.IsNounOf(head, SourceWord.Partitive));

    /// <summary>The last noun before the core ends; a pronoun or adjective where there is no noun.</summary>
    private int Head(int first, int end, out int coreEnd)
    {
        var head = -1;
        coreEnd = first;
        while (coreEnd < end)
        {
            if (names.At(coreEnd) is { } name && name.Head < end)
            {
                head = name.Head;
                coreEnd = Math.Max(coreEnd, name.Range.End - 1) + 1;
                continue;
            }
            if (EndsCore(coreEnd, head, first))
                break;
            if (!text.IsPossessive(coreEnd) && (text.IsNoun(coreEnd) || head < 0 || !text.IsNoun(head)))
                head = coreEnd;
            coreEnd++;
        }
        return head;
    }

    private bool EndsCore(int token, int head, int first)
    {
        if (!text.IsWord(token) || text.Is(token, SourceWord.Coordinator))
            return true;
        if (token == first)
            return false;
        if (text.IsLink(token) || text.IsFinite(token))
            return true;
        var afterNoun = head == token - 1 && text.IsNoun(head);
        var modifies = (text.IsAdjective(token) || text.IsParticiple(token)) && text.IsNoun(token + 1) && !text.Is(token + 1, SourceWord.NotAName);
        return afterNoun && !text.IsNoun(token) && !text.IsPossessive(token) && !modifies;
    }

    /// <summary>The name in "another partner, Jane Roe", or -1.</summary>
    private int Apposed(int head, int coreEnd, int end)
    {
        if (names.At(head) is not null || coreEnd + 1 >= end || text.KindOf(coreEnd) != TokenKind.Comma || text.IsPlural(head))
            return -1;
        return names.At(coreEnd + 1) is { Kind: SourceKind.Person or SourceKind.Other } name && name.Head < end ? name.Head : -1;
    }

    /// <summary>Where the next member begins after "and", or -1: bare nouns ("hawks and doves") are one group.</summary>
    private int Conjunct(int from, int end)
    {
        for (var token = from; token < end - 1; token++)
        {
            if (text.KindOf(token) == TokenKind.Comma && text.Is(token + 1, SourceWord.Coordinator))
                continue;
            if (text.Is(token, SourceWord.Coordinator))
                return token + 1 < end && BeginsMember(token, end) ? token + 1 : -1;
            if (text.KindOf(token) == TokenKind.Comma || text.IsLink(token) && !text.Is(token, SourceWord.PartitiveLink))
                return -1;
        }
        return -1;
    }

    private bool BeginsMember(int coordinator, int end)
    {
        var next = coordinator + 1;
        if (text.Is(next, SourceWord.Definite | SourceWord.QuantifierOne | SourceWord.He | SourceWord.She | SourceWord.They | SourceWord.NewWord))
            return true;
        return names.At(next) is { } name && name.Head < end || names.At(coordinator - 1) is not null || text.Is(coordinator - 1, SourceWord.He | SourceWord.She);
    }
}
