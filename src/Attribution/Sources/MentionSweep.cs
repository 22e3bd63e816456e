using Attribution.Articles;

namespace Attribution.Sources;

/// <summary>
/// Goes through an article once, from left to right, and decides at the head of each mention whom it means. Mentions that
/// are no source count too: they are what pronouns and descriptions point back to.
/// </summary>
internal sealed class MentionSweep
{
    private const SourceWord Nominal = SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.OrganizationNoun | SourceWord.OutletNoun | SourceWord.DocumentNoun;
    private readonly SourceText text;
    private readonly NameMap names;
    private readonly NameBook book;
    private readonly Discourse discourse = new();
    private readonly PronounResolver pronouns;
    private readonly DescriptionResolver descriptions;
    private readonly PhraseReader phrases;
    private readonly GroupBook groups;
    private readonly SignatureFinder signatures;
    private readonly TurnFinder turns;
    private readonly VoiceMap voices;
    private readonly WriterFinder writers;
    private bool hasFirstPerson;

    /// <summary>By token: whom an apposition describes.</summary>
    private readonly SourceEntity?[] appositions;

    /// <summary>By the last of them, the heads of sources that speak together.</summary>
    private readonly Dictionary<int, List<int>> together;

    public MentionSweep(SourceText text, NameMap names, NameBook book, PhraseReader phrases, SourceEntity?[] appositions, Dictionary<int, List<int>> together, VoiceMap voices)
    {
        this.voices = voices;
        this.appositions = appositions;
        this.together = together;
        this.text = text;
        this.names = names;
        this.book = book;
        this.phrases = phrases;
        Resolved = new SourceEntity?[text.Count];
        signatures = new SignatureFinder(text, names, book);
        turns = new TurnFinder(text, names, book);
        writers = new WriterFinder(text, names, book);
        groups = new GroupBook(text, names, book, Resolved);
        pronouns = new PronounResolver(text, names, book, discourse);
        descriptions = new DescriptionResolver(text, names, book, discourse, new DescriptionReader(text, names, Resolved), groups);
    }

    /// <summary>By the head token of each mention.</summary>
    public SourceEntity?[] Resolved { get; }

    /// <summary>Who else a pronoun may mean, by its token.</summary>
    public Dictionary<int, SourceEntity> Rivals { get; } = [];

    /// <summary>The reporter, who says "I" outside quotations.</summary>
    public SourceEntity? Author { get; private set; }

    /// <summary>Goes through the tokens up to <paramref name="end"/>; sources stand in <paramref name="sources"/> by their heads.</summary>
    public void Run(int first, int end, SourcePhrase?[] sources)
    {
        for (var token = first; token < end; token++)
        {
            if (sources[token] is { } source)
                Resolve(source, isSource: true, isMarked: true);
            else if (names.At(token) is { } name)
            {
                if (name.Head == token)
                    Mark(token, name.Range, book.Entities[names.IndexAt(token)], text.IsSubject(token));
            }
            else if (pronouns.IsPronoun(token) && !text.IsExpletive(token))
                ResolvePronoun(token, new TokenRange(token, token + 1), isSource: false);
            else if (text.IsNounOf(token, Nominal) && !text.IsNoun(token + 1) && appositions[token] is null && !text.IsPredicate(token) && phrases.Around(token) is var phrase && !IsOwn(phrase))
                Resolve(phrase, isSource: false);
        }
    }

    private void Resolve(SourcePhrase phrase, bool isSource, bool isMarked = false)
    {
        ResolveByHead(phrase, isSource, isMarked);
        if (!isSource || Resolved[phrase.Head] is not { } entity)
            return;
        if (phrase.Partitive >= 0 || !text.Is(phrase.Head, SourceWord.I | SourceWord.We))
        {
            entity.IsSource = true;
            discourse.Speaker = entity;
        }
        if (together.TryGetValue(phrase.Head, out var heads))
            MarkTogether(phrase, heads);
    }

    /// <summary>"Roe and her defenders argue": "they" can mean them all.</summary>
    private void MarkTogether(SourcePhrase last, List<int> heads)
    {
        var members = heads.Select(head => Resolved[head]).OfType<SourceEntity>().SelectMany(entity => entity.Members.Count > 0 ? entity.Members : [entity]).Distinct().ToList();
        if (members.Count < 2 || !members.Exists(member => member.IsProper))
            return;
        var group = groups.Of(members, last.Range);
        group.Add(last.Range, last.Head, isSubject: true);
        discourse.Touch(group);
        discourse.Speaker = group;
    }

    private void ResolveByHead(SourcePhrase phrase, bool isSource, bool isMarked)
    {
        var head = phrase.Head;
        if (isSource && turns.IsMark(head))
            Mark(head, phrase.Range, turns.SpeakerAt(head + 1) ?? (Author ??= NewAuthor(phrase.Range)), true, true);
        else if (names.IndexAt(head) is var name and >= 0)
            Mark(head, phrase.Range, book.Entities[name], isSource || text.IsSubject(head), isSource);
        else if (isSource && IsOwn(phrase))
            Mark(head, phrase.Range, Author ??= NewAuthor(phrase.Range), true, true);
        else if (text.IsNoun(head))
            Mark(head, phrase.Range, descriptions.Resolve(phrase, isMarked), isSource || text.IsSubject(head), isSource);
        else if (isSource)
            ResolveSmallWord(phrase);
    }

    /// <summary>"This reporter": the author, unless somebody else says so.</summary>
    private bool IsOwn(SourcePhrase phrase) =>
        text.Lexicon.OwnNouns.Contains(text.Text.Lemmas[phrase.Head]) && text.Lexicon.OwnWords.Contains(text.Text.Forms[phrase.First]) && !text.IsQuoted(phrase.Head);

    /// <summary>A source whose head is no noun: a pronoun, "who", "some", "two".</summary>
    private void ResolveSmallWord(SourcePhrase phrase)
    {
        var head = phrase.Head;
        if (phrase.Partitive >= 0 && descriptions.IsPartOf(phrase))
            Mark(head, phrase.Range, descriptions.Resolve(phrase), true, true);
        else if (text.Is(head, SourceWord.SelfWord) && Described(head) is { } self)
            Mark(head, phrase.Range, self, true, true);
        else if (pronouns.IsPronoun(head) || phrase.Partitive < 0 && text.Lexicon.EachWords.Contains(text.Text.Forms[head]))
            ResolvePronoun(head, phrase.Range, isSource: true);
        else if (text.Is(head, SourceWord.Relative) && Antecedent(head) is { } antecedent)
            Mark(head, phrase.Range, antecedent, true, true);
        else if (text.Is(head, SourceWord.I | SourceWord.We))
            ResolveFirstPerson(phrase);
        else
            Mark(head, phrase.Range, descriptions.Resolve(phrase), true, true);
    }

    /// <summary>"I" outside of quotations: whoever has the turn, signed the letter or wrote the article; no "she" near by means them.</summary>
    private void ResolveFirstPerson(SourcePhrase phrase)
    {
        var head = phrase.Head;
        if (text.IsQuoted(head))
            return;
        if (turns.SpeakerAt(head) is { } speaker)
        {
            Mark(head, phrase.Range, speaker, true, true);
            (discourse.Speaker, speaker.IsSource) = (speaker, true);
            return;
        }
        hasFirstPerson = true;
        var writer = (text.Is(head, SourceWord.I) ? WriterAt(head) : writers.House) ?? (Author ??= NewAuthor(phrase.Range));
        Resolved[head] = writer;
        writer.Add(phrase.Range, head, isSubject: true);
        discourse.Speaker = writer;
    }

    private SourceEntity? WriterAt(int token) => signatures.WriterAt(token) ?? writers.Writer;

    private void ResolvePronoun(int token, TokenRange range, bool isSource)
    {
        var (best, rival) = pronouns.Resolve(token, isSource, VoiceAt(token));
        if (best is null)
        {
            if (isSource)
                Mark(token, range, descriptions.Resolve(new SourcePhrase(range, token, token, -1)), true, true);
            return;
        }
        Mark(token, range, best, isSource || text.IsSubject(token), isSource);
        if (rival is not null)
            Rivals[token] = rival;
    }

    /// <summary>Whoever says the word at a token, be it before or after it that they are named; or null. Nobody says their own name.</summary>
    private SourceEntity? VoiceAt(int token)
    {
        if (voices.At(token) is not (>= 0 and var head))
            return hasFirstPerson && !text.IsQuoted(token) ? WriterAt(token) : null;
        var voice = Resolved[head] ?? (names.IndexAt(head) is var name and >= 0 ? book.Entities[name] : null);
        return voice is not null && head < token && voice.Last > head && names.IndexAt(voice.Last) >= 0 ? null : voice;
    }

    /// <summary>What a relative pronoun stands for: the noun that its clause hangs on, or the nearest before it.</summary>
    private SourceEntity? Antecedent(int relative)
    {
        var head = AntecedentHead(relative);
        if (head < 0)
            return null;
        if (names.At(head) is { } name)
            return Resolved[name.Head] ?? book.Entities[names.IndexAt(head)];
        if (appositions[head] is { } described && text.Is(relative, SourceWord.Who) && !text.IsPlural(head))
            return described;
        if (Resolved[head] is null && (text.IsNoun(head) || text.Is(head, SourceWord.Those)))
            Resolve(phrases.Around(head), isSource: true);
        return Resolved[head];
    }

    private int AntecedentHead(int relative)
    {
        var first = text.SentenceAt(relative).FirstToken;
        var beside = relative - 1 > first && !text.IsWord(relative - 1) ? relative - 2 : relative - 1;
        beside = BeforeBracket(beside, first);
        var asksPerson = text.Is(relative, SourceWord.Who);
        if (names.At(beside) is { Kind: not SourceKind.Person } && !asksPerson || text.Is(beside, SourceWord.Those) || asksPerson && (IsPersonal(beside) || text.IsNounOf(beside, SourceWord.GroupNoun)))
            return beside;
        for (var token = relative - 1; token >= first && asksPerson; token--)
            if (text.IsNoun(token) && IsPersonal(token) && !text.IsPossessive(token + 1))
                return token;
        for (var up = relative; up >= 0; up = text.View.Tree.HeadOf(up))
            if (up < relative && text.IsNoun(up) && !text.Is(up, SourceWord.NotAName))
                return up;
        for (var token = relative - 1; token >= first; token--)
            if (text.IsNoun(token))
                return token;
        return -1;
    }

    /// <summary>"Jane Roe (Ind), who": what stands in brackets is only said of her.</summary>
    private int BeforeBracket(int token, int first)
    {
        if (token < 0 || text.KindOf(token) != TokenKind.CloseBracket)
            return token;
        for (var open = token; open > first; open--)
            if (text.KindOf(open) == TokenKind.OpenBracket)
                return open - 1;
        return token;
    }

    /// <summary>Whom "self-described" stands before, or whom the sentence speaks of.</summary>
    private SourceEntity? Described(int adjective)
    {
        var noun = text.View.Tree.HeadOf(adjective);
        for (var token = adjective + 1; token < text.SentenceAt(adjective).EndToken && (text.IsPremodifier(token) || names.At(token) is not null); token++)
            if (names.IndexAt(token) is var name and >= 0)
                return book.Entities[name];
            else if (text.IsNoun(token))
                noun = token;
        return noun >= 0 ? Resolved[noun] : null;
    }

    /// <summary>Whether "who" can ask for it.</summary>
    private bool IsPersonal(int token) => names.At(token) is { } name
        ? name.Kind is SourceKind.Person or SourceKind.Other && book.Entities[names.IndexAt(token)].IsPerson
        : text.IsNounOf(token, SourceWord.PersonNoun | SourceWord.OpenGroup | SourceWord.SpokespersonNoun | SourceWord.ManNoun | SourceWord.WomanNoun | SourceWord.Those);

    private void Mark(int head, TokenRange range, SourceEntity entity, bool isSubject, bool isSource = false)
    {
        Resolved[head] = entity;
        entity.Add(range, head, isSubject, isSubject && (isSource || text.IsTopic(head)) || entity.LastWasTopic && text.SentenceOf(entity.Last) == text.SentenceOf(head));
        discourse.Touch(entity);
        if (names.At(head) is not { Kind: SourceKind.Person or SourceKind.Other } || groups.EndingAt(head) is not { } group)
            return;
        group.Add(range, head, isSubject);
        discourse.Touch(group);
    }

    private static SourceEntity NewAuthor(TokenRange range) => new()
    {
        Kind = SourceKind.Person,
        Naming = Naming.Author,
        Class = SourceClass.Witness,
        Name = range,
    };
}
