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
        var lists = pack.Lexicons.ToList();
        lists.RemoveAll(list => !Array.Exists(Prefixes, prefix => list.Name.StartsWith(prefix, StringComparison.Ordinal)));
        lists.Sort((a, b) => IsOwn(a, pack) != IsOwn(b, pack) ? IsOwn(a, pack).CompareTo(IsOwn(b, pack)) : RuleOrder.Ordinal(a.Name, b.Name));
        pack.Asked.UnionWith(lists.Select(list => list.Name));
        classes = Array.ConvertAll(Prefixes, prefix => Numbers(lists, prefix));
        for (var tag = 0; tag < listOfTag.Length; tag++)
            listOfTag[tag] = tag < TagSet.Names.Length ? ListOf(TagSet.Names[tag]) : (sbyte)-1;
    }

    /// <summary>The numbers of the classes of a word with such a tag; often none or one.</summary>
    public byte[] Of(uint lemma, byte tag)
    {
        var list = listOfTag[tag];
        return list >= 0 && classes[list].Find(lemma) is { } found ? found : [];
    }

    /// <summary>The numbers of the lists that each word stands in: their places among all that are classes, from 1.</summary>
    private static WordMap<byte[]> Numbers(List<Lexicon> lists, string prefix)
    {
        var numbers = new WordMapBuilder<byte[]>();
        for (var i = 0; i < lists.Count; i++)
            if (lists[i].Name.StartsWith(prefix, StringComparison.Ordinal))
                lists[i].Words.ForEach(word => Add(ref numbers.Place(word), (byte)(i + 1)));
        return numbers.Build();
    }

    private static bool IsOwn(Lexicon list, RulePack pack) => !list.File.StartsWith(pack.Folder, StringComparison.Ordinal);

    private static void Add(ref byte[]? numbers, byte number) => numbers = [.. numbers ?? [], number];

    private static sbyte ListOf(string tag) => tag[0] switch
    {
        'V' => 0,
        'N' => 1,
        'J' => 2,
        _ => -1,
    };
}
