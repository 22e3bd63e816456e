using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>
/// Classes of meaning of verbs, nouns and adjectives: the word lists <c>verbs-NAME</c>, <c>nouns-NAME</c> and
/// <c>adjectives-NAME</c>. They carry what is known of "deny" over to "rebut". Immutable and thread-safe.
/// </summary>
internal sealed class WordClasses
{
    private static readonly string[] Prefixes = ["verbs-", "nouns-", "adjectives-"];

    private readonly WordMap<byte[]>[] classes;
    private readonly sbyte[] listOfTag = new sbyte[64];

    public WordClasses(RulePack pack)
    {
        // A newsroom's own lists come last, so that they do not shift the numbers that weights know classes by.
        var lists = pack.Lexicons.OrderBy(lexicon => !lexicon.File.StartsWith(pack.Folder, StringComparison.Ordinal))
            .ThenBy(lexicon => lexicon.Name, StringComparer.Ordinal).ToList();
        var number = 0;
        var numbered = lists.Where(list => Prefixes.Any(prefix => list.Name.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(list => (list, Number: (byte)++number)).ToList();
        pack.Asked.UnionWith(numbered.Select(pair => pair.list.Name));
        classes = Array.ConvertAll(Prefixes, prefix => new WordMap<byte[]>(numbered
            .Where(pair => pair.list.Name.StartsWith(prefix, StringComparison.Ordinal))
            .SelectMany(pair => pair.list.Words.Select(word => (word, pair.Number)))
            .GroupBy(pair => pair.word).ToDictionary(group => group.Key, group => group.Select(pair => pair.Number).ToArray())));
        for (var tag = 0; tag < listOfTag.Length; tag++)
            listOfTag[tag] = tag < TagSet.Names.Length ? ListOf(TagSet.Names[tag]) : (sbyte)-1;
    }

    /// <summary>The numbers of the classes of a word with such a tag; often none or one.</summary>
    public byte[] Of(uint lemma, byte tag)
    {
        var list = listOfTag[tag];
        return list >= 0 && classes[list].Find(lemma) is { } found ? found : [];
    }

    private static sbyte ListOf(string tag) => tag[0] switch
    {
        'V' => 0,
        'N' => 1,
        'J' => 2,
        _ => -1,
    };
}
