using System.Runtime.InteropServices;

namespace Attribution.Findings.Facts;

/// <summary>What can be told of a source from where the article mentions it.</summary>
internal static class SourcePlaces
{
    /// <summary>How many tokens before and after a mention still belong to it: ", among them".</summary>
    private const int Reach = 3;

    /// <summary>Those of every sentence with a mention, which stand in text order.</summary>
    public static ReadOnlySpan<int> PassagesBeside(SourcingFacts facts, int source)
    {
        var found = new List<int>();
        var latest = -1;
        foreach (var mention in facts.SourceAt(source).Mentions)
            if (facts.Around.SentenceOf[mention.First] is var sentence && sentence != latest)
                found.AddRange(facts.PassageIndex.InSentences(latest = sentence, sentence + 1));
        return CollectionsMarshal.AsSpan(found);
    }

    public static ReadOnlySpan<int> PassagesTouching(SourcingFacts facts, int source) =>
        Passages(facts, source, Reach);

    public static ReadOnlySpan<int> PassagesIn(SourcingFacts facts, int source) =>
        Passages(facts, source, reach: 0);

    /// <summary>The passages of a mention's sentence that come as near to it.</summary>
    private static ReadOnlySpan<int> Passages(SourcingFacts facts, int source, int reach)
    {
        var found = new List<int>();
        foreach (var mention in facts.SourceAt(source).Mentions)
        {
            var sentence = facts.Around.SentenceOf[mention.First];
            facts.PassageIndex.Add(new(mention.First - reach, mention.End + reach), sentence, sentence, found);
        }
        return CollectionsMarshal.AsSpan(found);
    }

    /// <summary>Whether its description is known, or some mention holds more words than its name.</summary>
    public static bool IsIntroduced(SourcingFacts facts, int index)
    {
        var source = facts.SourceAt(index);
        var words = TextWords.Count(source.Name);
        return source.Description is not null || source.Mentions.Any(mention => TextWords.Count(facts.TextOf(mention)!) > words);
    }

    /// <summary>Whether a mention stands after a person's name and a comma.</summary>
    public static bool IsApposed(SourcingFacts facts, int index) => facts.SourceAt(index).Mentions.Any(mention => mention.First >= 2
        && facts.Article.Article.TextOf(mention.First - 1) is [',', ..] && facts.Article.EntityAt(mention.First - 2) is { IsProper: true, IsPerson: true });

    /// <summary>Null where the full name never stands in the article as it is.</summary>
    public static double? StatementsBeforeName(SourcingFacts facts, int index)
    {
        var source = facts.SourceAt(index);
        foreach (var mention in source.Mentions)
            if (facts.TextOf(mention)!.Contains(source.Name, StringComparison.Ordinal))
                return facts.StatementsOf(index).Count(statement => facts.Around.SentenceOf[facts.Article.Relations[statement].CueHead] < facts.Around.SentenceOf[mention.First]);
        return null;
    }
}
