using Attribution.Articles;

namespace Attribution.Rules.Packing;

/// <summary>The words that decide where tokens and sentences end, as a pack holds them.</summary>
internal static class SegmentationPacking
{
    public static void Write(PackWriter to, SegmentationWords words)
    {
        WordSet[] sets =
        [
            words.Abbreviations, words.CapitalizedAbbreviations, words.NumberAbbreviations, words.Titles, words.AbbreviationStarts, words.Clitics,
            words.ApostropheWords, words.Starters, words.SpeechVerbs, words.Domains,
        ];
        foreach (var set in sets)
            to.Words(set);
        to.List(words.Contractions, static (w, contraction) =>
        {
            w.Hashes([contraction.Key]);
            w.Number(contraction.Value);
        });
    }

    /// <summary>Initialisers run in the order in which they are written, which is that of <see cref="Write"/>.</summary>
    public static SegmentationWords Read(PackReader from) => new()
    {
        Abbreviations = from.Words(),
        CapitalizedAbbreviations = from.Words(),
        NumberAbbreviations = from.Words(),
        Titles = from.Words(),
        AbbreviationStarts = from.Words(),
        Clitics = from.Words(),
        ApostropheWords = from.Words(),
        Starters = from.Words(),
        SpeechVerbs = from.Words(),
        Domains = from.Words(),
        Contractions = ReadContractions(from),
    };

    private static Dictionary<uint, int> ReadContractions(PackReader from)
    {
        var contractions = new Dictionary<uint, int>();
        for (var left = from.Count(); left > 0; left--)
            contractions[from.Hashes()[0]] = from.Number();
        return contractions;
    }
}
