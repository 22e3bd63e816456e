using System.Security.Cryptography;
using System.Text;
using Attribution.Articles;
using Attribution.Findings.Facts;

namespace Attribution.Findings;

/// <summary>
/// What makes a finding recognisable in the next version of an article: the rule and the words that it is about, never
/// where they stand.
/// </summary>
internal static class Fingerprint
{
    /// <summary>What is kept of a hash: enough to tell all findings of an archive apart.</summary>
    private const int HashBytes = 8;

    public static string Of(string rule, UnitKind unit, SourcingFacts facts, int index) => Of(rule, KeyOf(unit, facts, index));

    /// <summary>16 hexadecimal digits for a rule and some words; case, spacing and punctuation do not count.</summary>
    public static string Of(string rule, string words)
    {
        var key = new StringBuilder(words.Length);
        TextWords.Append(words, key);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{key.ToString().ToLowerInvariant()}"), hash);
        return Convert.ToHexStringLower(hash[..HashBytes]);
    }

    /// <summary>The words themselves and the whole sentence that they begin in: a few words alone would stand elsewhere, too.</summary>
    private static string WordsAt(SourcingFacts facts, TokenRange range)
    {
        var sentence = facts.Article.Article.Sentences[facts.Around.SentenceOf[range.First]];
        return $"{facts.TextOf(range with { End = Math.Min(range.End, sentence.EndToken) })} {facts.TextOf(new TokenRange(sentence.FirstToken, sentence.EndToken))}";
    }

    private static string KeyOf(UnitKind unit, SourcingFacts facts, int index)
    {
        if (unit == UnitKind.Article)
            return "";
        if (unit == UnitKind.Source)
            return facts.SourceAt(index).Name;
        if (unit == UnitKind.Accused)
            return facts.TextOf(facts.Accused[index].Entity.Name) ?? "";
        if (unit is UnitKind.Passage or UnitKind.Quotation or UnitKind.Run or UnitKind.Sentence)
            return WordsAt(facts, FindingPlaces.RangesOf(unit, facts, index).First());
        var relation = facts.Article.Relations[UnitTies.StatementsOf(unit, facts, index)[0]];
        var pieces = relation.Content.Length > 0 ? relation.Content : [relation.Cue];
        return string.Join(' ', pieces.Select(piece => facts.Article.Article.SpanOf(piece.First, piece.End).In(facts.Article.Article.Text).ToString()));
    }
}
