using System.Globalization;
using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>
/// How often candidates of each description were right in annotated articles: a lexicon of cues with their frames, of
/// ways to sources, of beginnings and ends. Read from <c>models/counts.tsv</c>: right, seen, name, words. Immutable once filled.
/// </summary>
internal sealed class CountTable
{
    public const string FileName = "counts.tsv";
    public const string CalibrationFile = "counts-calibration.tsv";

    // The weight of the more general key, in examples: the m-estimate of Cestnik (1990).
    private const double Prior = 2;

    private readonly Dictionary<CountKey, (int Right, int Seen)> counts = [];

    public int Count => counts.Count;

    public IEnumerable<(CountKey Key, int Right, int Seen)> Entries => counts.Select(pair => (pair.Key, pair.Value.Right, pair.Value.Seen));

    public void Add(IEnumerable<CountKey> keys, bool isRight)
    {
        foreach (var key in keys)
        {
            var (right, seen) = counts.GetValueOrDefault(key);
            counts[key] = (right + (isRight ? 1 : 0), seen + 1);
        }
    }

    /// <summary>The logit of a candidate's being right: in each group a special key corrects the more general one before it; groups add up.</summary>
    /// <param name="keys">The candidate's keys.</param>
    /// <param name="known">Whether it is right, if it was counted itself and is to be left out; null if not.</param>
    public float Logit(KeyBuffer keys, bool? known = null)
    {
        var sum = 0.0;
        for (var group = 0; group < keys.Groups.Count; group++)
        {
            var end = group + 1 < keys.Groups.Count ? keys.Groups[group + 1] : keys.Keys.Count;
            var share = 0.5;
            for (var i = keys.Groups[group]; i < end; i++)
                share = Refine(share, keys.Keys[i], known);
            sum += Math.Log(share / (1 - share));
        }
        return (float)sum;
    }

    private double Refine(double share, CountKey key, bool? known)
    {
        var (right, seen) = counts.GetValueOrDefault(key);
        if (known is { } isRight)
            (right, seen) = (right - (isRight ? 1 : 0), seen - 1);
        return (right + Prior * share) / (seen + Prior);
    }

    /// <exception cref="InvalidDataException">A line is not "right, seen, name, words".</exception>
    public static CountTable Load(string file)
    {
        var table = new CountTable();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            if (fields.Length is < 4 or > 7 || !Number(fields[0], out var right) || !Number(fields[1], out var seen))
                throw new InvalidDataException($"{file}: '{line}' should be right, seen, a name and up to four words, parted by tabs");
            uint Word(int i) => i < fields.Length && fields[i] != CountKeys.Nothing ? WordHash.Of(fields[i]) : 0;
            table.counts[new CountKey(Word(2), Word(3), Word(4), Word(5), Word(6))] = (right, seen);
        }
        return table;
    }

    private static bool Number(string field, out int value) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
