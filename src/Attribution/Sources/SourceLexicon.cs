using System.Globalization;
using System.Numerics;
using Attribution.Articles;
using Attribution.Rules;
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
        var all = new Dictionary<uint, SourceWord>();
        foreach (var word in Enum.GetValues<SourceWord>())
            if (word != SourceWord.None)
                Add(pack, word, all, problems);
        keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, all.Count * 2))];
        values = new SourceWord[keys.Length];
        mask = (uint)keys.Length - 1;
        foreach (var (key, value) in all)
            Put(key, value);
        MakerLinks = Words(pack, "maker-link", problems);
        ShownWords = Words(pack, "shown-word", problems);
        SinglePapers = Words(pack, "single-papers", problems);
        SaintWords = Words(pack, "saint-word", problems);
        CitingWords = Words(pack, "citing-word", problems);
        AuthorNouns = Words(pack, "author-noun", problems);
        PairNouns = Words(pack, "pair-noun", problems);
        ContenderNouns = Words(pack, "contender-noun", problems);
        StaffNouns = Words(pack, "staff-noun", problems);
        CreditingWords = Words(pack, "crediting-word", problems);
        SmallBodyNouns = Words(pack, "small-body-noun", problems);
        VagueQuantifiers = Words(pack, "vague-quantifier", problems);
        SameDocuments = (List(pack, "same-document", problems)?.Phrases ?? []).SelectMany(phrase => phrase, (phrase, word) => (word, phrase[0])).ToDictionary(pair => pair.word, pair => pair.Item2);
        AmongWords = Words(pack, "among-word", problems);
        WithheldWords = Words(pack, "withheld-word", problems);
        EachWords = Words(pack, "each-word", problems);
        FamilyNouns = Words(pack, "family-noun", problems);
        Numbers = SmallNumbers(List(pack, "small-number", problems));
        SpeakingVerbs = Words(pack, "speaking-verb", problems);
        TimeNouns = Words(pack, "time-noun", problems);
        RolesOfTitles = Roles(List(pack, "title-role", problems));
        RolesOfAbbreviations = Roles(List(pack, "abbreviation-role", problems));
        Parties = RolesOfAbbreviations.SelectMany(roles => roles).ToHashSet();
    }

    /// <summary>Words before whoever made a document: "by".</summary>
    public IReadOnlySet<uint> MakerLinks { get; }

    /// <summary>What readers do with a document that others made: "seen", "obtained".</summary>
    public IReadOnlySet<uint> ShownWords { get; }

    /// <summary>Papers that stand for one document when there are several: "court papers".</summary>
    public IReadOnlySet<uint> SinglePapers { get; }

    /// <summary>Titles of saints, whom hospitals and churches are named after.</summary>
    public IReadOnlySet<uint> SaintWords { get; }

    /// <summary>Nouns, by lemma, for those who made a study or book: "researcher".</summary>
    public IReadOnlySet<uint> AuthorNouns { get; }

    /// <summary>Nouns, by lemma, for two people: "couple".</summary>
    public IReadOnlySet<uint> PairNouns { get; }

    /// <summary>Nouns, by lemma, for those who stand against each other: "candidate".</summary>
    public IReadOnlySet<uint> ContenderNouns { get; }

    /// <summary>Nouns, by lemma, for people of whom an employer has only so many: "her strategists".</summary>
    public IReadOnlySet<uint> StaffNouns { get; }

    /// <summary>Words that credit what was said to those after them: "according".</summary>
    public IReadOnlySet<uint> CreditingWords { get; }

    /// <summary>Nouns, by lemma, for members of bodies so small that they can be counted: "senator".</summary>
    public IReadOnlySet<uint> SmallBodyNouns { get; }

    /// <summary>Words that leave open how many: "some".</summary>
    public IReadOnlySet<uint> VagueQuantifiers { get; }

    /// <summary>By noun, the first of those that are called the same: "survey" is "poll".</summary>
    public IReadOnlyDictionary<uint, uint> SameDocuments { get; }

    /// <summary>Words between a feeling and those who have it: "support among voters".</summary>
    public IReadOnlySet<uint> AmongWords { get; }

    /// <summary>Words of sentences in which somebody has no name: "anonymity".</summary>
    public IReadOnlySet<uint> WithheldWords { get; }

    /// <summary>Words for the members of a pair or group one by one: "each", "neither".</summary>
    public IReadOnlySet<uint> EachWords { get; }

    /// <summary>Nouns, by lemma, for relatives who mostly share a surname: "husband".</summary>
    public IReadOnlySet<uint> FamilyNouns { get; }

    /// <summary>How many people a small number means.</summary>
    public IReadOnlyDictionary<uint, int> Numbers { get; }

    /// <summary>Verbs, by lemma, of which only people and bodies are the subject: "say", "tell".</summary>
    public IReadOnlySet<uint> SpeakingVerbs { get; }

    /// <summary>Nouns that tell when, so that they head no source: "a poll last month".</summary>
    public IReadOnlySet<uint> TimeNouns { get; }

    /// <summary>Words before whom a news report relies on: "citing".</summary>
    public IReadOnlySet<uint> CitingWords { get; }

    /// <summary>What a title that is cut short stands for ("Sen.": senator, lawmaker), by hashes.</summary>
    public ILookup<uint, uint> RolesOfTitles { get; }

    /// <summary>What the parts of "R-Fla." behind a lawmaker's name stand for, by hashes.</summary>
    public ILookup<uint, uint> RolesOfAbbreviations { get; }

    /// <summary>Those roles: "republican", "democrat".</summary>
    public IReadOnlySet<uint> Parties { get; }

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

    private static void Add(RulePack pack, SourceWord word, Dictionary<uint, SourceWord> all, ProblemList problems)
    {
        if (List(pack, Hyphenated(word.ToString()), problems) is not { } list)
            return;
        foreach (var hash in list.Words.Concat(list.Phrases.Select(phrase => phrase.Aggregate(Join))))
            all[hash] = all.GetValueOrDefault(hash) | word;
    }

    private static Lexicon? List(RulePack pack, string name, ProblemList problems)
    {
        var list = pack.Lexicon(Prefix + name);
        if (list is null)
            problems.Add(Path.Combine(pack.Folder, "lexicons", Prefix + name + ".txt"), 1, "no such word list, which sources need");
        return list;
    }

    private static HashSet<uint> Words(RulePack pack, string name, ProblemList problems) => [.. List(pack, name, problems)?.Words ?? []];

    /// <summary>By word, from entries of a word and a digit.</summary>
    private static Dictionary<uint, int> SmallNumbers(Lexicon? list)
    {
        var digits = Enumerable.Range(0, 10).ToDictionary(digit => WordHash.Of(digit.ToString(CultureInfo.InvariantCulture)));
        return (list?.Phrases ?? []).ToDictionary(phrase => phrase[0], phrase => digits.GetValueOrDefault(phrase[1]));
    }

    private static ILookup<uint, uint> Roles(Lexicon? list) =>
        (list?.Phrases ?? []).SelectMany(phrase => phrase.Skip(1).Select(role => (Title: phrase[0], Role: role)))
        .ToLookup(pair => pair.Title, pair => pair.Role);

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private void Put(uint key, SourceWord value)
    {
        var at = key & mask;
        while (keys[at] != 0)
            at = (at + 1) & mask;
        keys[at] = key;
        values[at] = value;
    }
}
