using System.Numerics;
using System.Runtime.InteropServices;
using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Packing;
using Attribution.Rules.Reading;
using Attribution.Tagging;

namespace Attribution.Sources;

/// <summary>The word lists of this stage in one table, so that a token is looked up once. Immutable and thread-safe.</summary>
internal sealed class SourceLexicon
{
    private const string Prefix = "source-";
    private readonly uint[] keys;
    private readonly SourceWord[] values;
    private readonly uint mask;

    public SourceLexicon(RulePack pack, ProblemList problems)
    {
        (keys, values) = pack.Pack is { } packed ? ReadTable(packed.Part(PackPart.SourceWords)) : TableOf(pack, problems);
        mask = (uint)keys.Length - 1;
        MakerLinks = Words(pack, "maker-link", problems);
        ShownWords = Words(pack, "shown-word", problems);
        PluralEndings = Words(pack, "plural-ending", problems);
        DocumentParts = Words(pack, "document-part", problems);
        LargeWords = Words(pack, "large-word", problems);
        LikeWords = Words(pack, "like-word", problems);
        PublishVerbs = Words(pack, "publish-verb", problems);
        OwnWork = Words(pack, "own-work", problems);
        CalledWords = Words(pack, "called-word", problems);
        OwnNouns = Words(pack, "own-noun", problems);
        OwnWords = Words(pack, "own-word", problems);
        AreaNouns = Words(pack, "area-noun", problems);
        PressPosts = Words(pack, "press-post", problems);
        PressWords = Words(pack, "press-word", problems);
        RegisterNouns = Words(pack, "register-noun", problems);
        RegisterKinds = Words(pack, "register-kind", problems);
        FiledWords = Words(pack, "filed-word", problems);
        InterviewNouns = Words(pack, "interview-noun", problems);
        OpenDocuments = Words(pack, "open-document", problems);
        QuestionMarks = Words(pack, "question-mark", problems);
        AnswerMarks = Words(pack, "answer-mark", problems);
        CompanyNouns = Words(pack, "company-noun", problems);
        PublicBodyWords = Words(pack, "public-body-word", problems);
        ShowingVerbs = Words(pack, "showing-verb", problems);
        SaintWords = Words(pack, "saint-word", problems);
        CitingWords = Words(pack, "citing-word", problems);
        AuthorNouns = Words(pack, "author-noun", problems);
        FirmNouns = Words(pack, "firm-noun", problems);
        StudyNouns = Words(pack, "study-noun", problems);
        HearingNouns = Words(pack, "hearing-noun", problems);
        NobodyNouns = Words(pack, "nobody-noun", problems);
        UnvoicedWords = Words(pack, "unvoiced-word", problems);
        HearingVerbs = Words(pack, "hearing-verb", problems);
        TellingVerbs = Words(pack, "telling-verb", problems);
        EventRoles = Words(pack, "event-role", problems);
        PostedWords = Words(pack, "posted-word", problems);
        ReprintWords = Words(pack, "reprint-word", problems);
        PlaceWords = Words(pack, "place-word", problems);
        AskingVerbs = Words(pack, "asking-verb", problems);
        PairNouns = Words(pack, "pair-noun", problems);
        ContenderNouns = Words(pack, "contender-noun", problems);
        StaffNouns = Words(pack, "staff-noun", problems);
        CreditingWords = Words(pack, "crediting-word", problems);
        SmallBodyNouns = Words(pack, "small-body-noun", problems);
        VagueQuantifiers = Words(pack, "vague-quantifier", problems);
        SameDocuments = SourceEntries.FirstWords(List(pack, "same-document", problems));
        AmongWords = Words(pack, "among-word", problems);
        WithheldWords = Words(pack, "withheld-word", problems);
        WithheldPhrases = [.. List(pack, "withheld-word", problems)?.Phrases ?? []];
        EachWords = Words(pack, "each-word", problems);
        FamilyNouns = Words(pack, "family-noun", problems);
        Numbers = SourceEntries.SmallNumbers(List(pack, "small-number", problems));
        SpeakingVerbs = Words(pack, "speaking-verb", problems);
        TimeNouns = Words(pack, "time-noun", problems);
        Demonyms = Words(pack, "demonym", problems);
        UsualBodies = Words(pack, "usual-body", problems);
        AgedWords = Words(pack, "aged-word", problems);
        ImpersonalVerbs = Words(pack, "impersonal-verb", problems);
        RivalRoles = [.. List(pack, "rival-role", problems)?.Phrases ?? []];
        RolesOfTitles = SourceEntries.Roles(List(pack, "title-role", problems));
        RolesOfAbbreviations = SourceEntries.Roles(List(pack, "abbreviation-role", problems));
        Parties = SourceEntries.OtherWords(List(pack, "abbreviation-role", problems));
        Groups = new GroupLexicon(pack, problems);
    }

    /// <summary>Words before whoever made a document: "by".</summary>
    public WordSet MakerLinks { get; }

    /// <summary>What readers do with a document that others made: "seen", "obtained".</summary>
    public WordSet ShownWords { get; }

    /// <summary>Letters that a plural has more than its singular: "s".</summary>
    public WordSet PluralEndings { get; }

    /// <summary>Nouns, by lemma, for parts of a document, which say what it says: "footnote".</summary>
    public WordSet DocumentParts { get; }

    /// <summary>Words before "number" and "group" that make them too many to be counted: "growing".</summary>
    public WordSet LargeWords { get; }

    /// <summary>Verbs, by lemma, whose subject made the document that is their object: "issue".</summary>
    public WordSet PublishVerbs { get; }

    /// <summary>Words after its name for what a newsroom finds out itself: "analysis".</summary>
    public WordSet OwnWork { get; }

    /// <summary>Words between a noun and the name of what it is: "called".</summary>
    public WordSet CalledWords { get; }

    /// <summary>Nouns, by lemma, by which reporters speak of themselves after "this": "this reporter".</summary>
    public WordSet OwnNouns { get; }

    /// <summary>Words before those nouns: "this".</summary>
    public WordSet OwnWords { get; }

    /// <summary>Nouns, by lemma, for land whose people it stands for: "county".</summary>
    public WordSet AreaNouns { get; }

    /// <summary>Nouns, by lemma, for who speaks for an institution behind one of <see cref="PressWords"/>: "officer".</summary>
    public WordSet PressPosts { get; }

    /// <summary>Words before a post that deals with reporters: "press".</summary>
    public WordSet PressWords { get; }

    /// <summary>Nouns, by lemma, for what offices keep: "record".</summary>
    public WordSet RegisterNouns { get; }

    /// <summary>Words before those nouns that tell which public register it is: "land".</summary>
    public WordSet RegisterKinds { get; }

    /// <summary>Words after those nouns that tell of a date at an office: "filed".</summary>
    public WordSet FiledWords { get; }

    /// <summary>Nouns, by lemma, for asking people: "interview".</summary>
    public WordSet InterviewNouns { get; }

    /// <summary>Words between a plural and names that are examples of it: "like".</summary>
    public WordSet LikeWords { get; }

    /// <summary>Nouns, by lemma, for writings whose plural means no single ones: "poll".</summary>
    public WordSet OpenDocuments { get; }

    /// <summary>Words before the colon of a reporter's question: "Q".</summary>
    public WordSet QuestionMarks { get; }

    /// <summary>Words before the colon of an answer: "A".</summary>
    public WordSet AnswerMarks { get; }

    /// <summary>Nouns, by lemma, for the company that an article is about: "firm".</summary>
    public WordSet CompanyNouns { get; }

    /// <summary>Words in names of bodies that are no companies: "court".</summary>
    public WordSet PublicBodyWords { get; }

    /// <summary>Verbs, by lemma, of what writings do: "show".</summary>
    public WordSet ShowingVerbs { get; }

    /// <summary>Titles of saints, whom hospitals and churches are named after.</summary>
    public WordSet SaintWords { get; }

    /// <summary>Nouns, by lemma, for those who made a study or book: "researcher".</summary>
    public WordSet AuthorNouns { get; }

    /// <summary>Nouns, by lemma, for those who work for somebody as a firm: "its solicitors".</summary>
    public WordSet FirmNouns { get; }

    /// <summary>Nouns, by lemma, for what is published in journals: "paper".</summary>
    public WordSet StudyNouns { get; }

    /// <summary>Nouns, by lemma, for those before whom others speak: "jury".</summary>
    public WordSet HearingNouns { get; }

    /// <summary>Nouns, by lemma, for hearsay, of which nobody can be asked: "legend".</summary>
    public WordSet NobodyNouns { get; }

    /// <summary>Words after "is" that tell what unnamed others say of the subject: "alleged".</summary>
    public WordSet UnvoicedWords { get; }

    /// <summary>Verbs, by lemma, for what those do: "hear".</summary>
    public WordSet HearingVerbs { get; }

    /// <summary>Verbs, by lemma, whose passive has the listener for its subject: "tell".</summary>
    public WordSet TellingVerbs { get; }

    /// <summary>Nouns, by lemma, for people by their part in one event: "owner".</summary>
    public WordSet EventRoles { get; }

    /// <summary>Words that open the line of whoever wrote for their own house: "posted".</summary>
    public WordSet PostedWords { get; }

    /// <summary>Words of the lines that tell where an article was taken from: "adapted".</summary>
    public WordSet ReprintWords { get; }

    /// <summary>Last words of names of places: "street".</summary>
    public WordSet PlaceWords { get; }

    /// <summary>Verbs, by lemma, after which another answers: "ask".</summary>
    public WordSet AskingVerbs { get; }

    /// <summary>Nouns, by lemma, for two people: "couple".</summary>
    public WordSet PairNouns { get; }

    /// <summary>Nouns, by lemma, for those who stand against each other: "candidate".</summary>
    public WordSet ContenderNouns { get; }

    /// <summary>Nouns, by lemma, for people of whom an employer has only so many: "her strategists".</summary>
    public WordSet StaffNouns { get; }

    /// <summary>Words that credit what was said to those after them: "according".</summary>
    public WordSet CreditingWords { get; }

    /// <summary>Nouns, by lemma, for members of bodies so small that they can be counted: "senator".</summary>
    public WordSet SmallBodyNouns { get; }

    /// <summary>Words that leave open how many: "some".</summary>
    public WordSet VagueQuantifiers { get; }

    /// <summary>By noun, the first of those that are called the same: "survey" is "poll".</summary>
    public IReadOnlyDictionary<uint, uint> SameDocuments { get; }

    /// <summary>Words between a feeling and those who have it: "support among voters".</summary>
    public WordSet AmongWords { get; }

    /// <summary>Words of sentences in which somebody has no name: "anonymity".</summary>
    public WordSet WithheldWords { get; }

    /// <summary>Phrases of such sentences: "cannot be named".</summary>
    public List<uint[]> WithheldPhrases { get; }

    /// <summary>Words for the members of a pair or group one by one: "each", "neither".</summary>
    public WordSet EachWords { get; }

    /// <summary>Nouns, by lemma, for relatives who mostly share a surname: "husband".</summary>
    public WordSet FamilyNouns { get; }

    /// <summary>How many people a small number means.</summary>
    public IReadOnlyDictionary<uint, int> Numbers { get; }

    /// <summary>Verbs, by lemma, of which only people and bodies are the subject: "say", "tell".</summary>
    public WordSet SpeakingVerbs { get; }

    /// <summary>Nouns that tell when, so that they head no source: "a poll last month".</summary>
    public WordSet TimeNouns { get; }

    /// <summary>Words before whom a news report relies on: "citing".</summary>
    public WordSet CitingWords { get; }

    /// <summary>Adjectives for where people are from that with "the" mean one of them: "Norwegian".</summary>
    public WordSet Demonyms { get; }

    /// <summary>Nouns, by lemma, for a person or body that with "the" mostly mean a body: "regulator".</summary>
    public WordSet UsualBodies { get; }

    /// <summary>Words before somebody's years: "aged".</summary>
    public WordSet AgedWords { get; }

    /// <summary>Verbs, by lemma, whose passive tells with "it" what people hold: "it is understood that".</summary>
    public WordSet ImpersonalVerbs { get; }

    /// <summary>Sets of roles, by lemma, of which nobody has two: "striker", "defender".</summary>
    public List<uint[]> RivalRoles { get; }

    /// <summary>What a title that is cut short stands for ("Sen.": senator, lawmaker), by hashes.</summary>
    public WordMap<uint[]> RolesOfTitles { get; }

    /// <summary>What the parts of "R-Fla." behind a lawmaker's name stand for, by hashes.</summary>
    public WordMap<uint[]> RolesOfAbbreviations { get; }

    /// <summary>Those roles: "republican", "democrat".</summary>
    public WordSet Parties { get; }

    /// <summary>Who stands for which body, and what bounds a group.</summary>
    public GroupLexicon Groups { get; }

    /// <summary>The lists that a word stands in, or a phrase whose words were <see cref="Join"/>ed.</summary>
    public SourceWord Of(uint word)
    {
        var at = word & mask;
        for (; keys[at] != word; at = (at + 1) & mask)
            if (keys[at] == 0)
                return SourceWord.None;
        return values[at];
    }

    /// <summary>Asks for the entry of a word ahead of its use: the table is larger than the fast caches.</summary>
    public void Fetch(uint word) => CacheLine.Fetch(ref keys[word & mask]);

    /// <summary>The hash of a phrase with one more word.</summary>
    public static uint Join(uint phrase, uint word) => (BitOperations.RotateLeft(phrase, 7) * 0x9E3779B1) ^ word;

    /// <summary>The table, for a pack.</summary>
    public void Write(PackWriter to)
    {
        to.Hashes(keys);
        to.Hashes(MemoryMarshal.Cast<SourceWord, uint>(values));
    }

    private static (uint[] Keys, SourceWord[] Values) ReadTable(PackReader from)
    {
        var (keys, values) = (from.Hashes(), MemoryMarshal.Cast<uint, SourceWord>(from.Hashes()).ToArray());
        return BitOperations.IsPow2(keys.Length) && values.Length == keys.Length ? (keys, values) : throw PackReader.Damaged();
    }

    private static (uint[] Keys, SourceWord[] Values) TableOf(RulePack pack, ProblemList problems)
    {
        var all = new Dictionary<uint, SourceWord>();
        foreach (var word in Enum.GetValues<SourceWord>())
            if (word != SourceWord.None)
                Add(pack, word, all, problems);
        var keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, all.Count * 2))];
        var values = new SourceWord[keys.Length];
        foreach (var (key, value) in all)
            Put(keys, values, key, value);
        return (keys, values);
    }

    private static void Add(RulePack pack, SourceWord word, Dictionary<uint, SourceWord> all, ProblemList problems)
    {
        if (List(pack, Hyphenated(word.ToString()), problems) is not { } list)
            return;
        list.Words.ForEach(hash => all[hash] = all.GetValueOrDefault(hash) | word);
        foreach (var phrase in list.Phrases)
            all[Joined(phrase)] = all.GetValueOrDefault(Joined(phrase)) | word;
    }

    internal static Lexicon? List(RulePack pack, string name, ProblemList problems)
    {
        var list = pack.Lexicon(Prefix + name);
        if (list is null)
            problems.Add(Path.Combine(pack.Folder, "lexicons", Prefix + name + ".txt"), 1, "no such word list, which sources need");
        return list;
    }

    internal static WordSet Words(RulePack pack, string name, ProblemList problems) => List(pack, name, problems)?.Words ?? WordSet.Empty;

    private static uint Joined(uint[] phrase)
    {
        var joined = phrase[0];
        for (var i = 1; i < phrase.Length; i++)
            joined = Join(joined, phrase[i]);
        return joined;
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static void Put(uint[] keys, SourceWord[] values, uint key, SourceWord value)
    {
        var mask = (uint)keys.Length - 1;
        var at = key & mask;
        while (keys[at] != 0)
            at = (at + 1) & mask;
        keys[at] = key;
        values[at] = value;
    }
}
