namespace Attribution.Findings.Facts;

/// <summary>What can be told of a source from where the article mentions it.</summary>
internal static class SourcePlaces
{
    /// <summary>How many tokens before and after a mention still belong to it: ", among them".</summary>
    private const int Reach = 3;

    public static IReadOnlyList<int> PassagesBeside(SourcingFacts facts, int source) =>
        [.. facts.SourceAt(source).Mentions.Select(mention => facts.Around.SentenceOf[mention.First]).Distinct()
            .SelectMany(sentence => facts.PassageIndex.InSentences(sentence, sentence + 1))];

    public static IReadOnlyList<int> PassagesTouching(SourcingFacts facts, int source) =>
        [.. facts.SourceAt(source).Mentions.SelectMany(mention => facts.PassageIndex.In([new(mention.First - Reach, mention.End + Reach)], facts.Around.SentenceOf[mention.First], facts.Around.SentenceOf[mention.First])).Distinct()];

    public static IReadOnlyList<int> PassagesIn(SourcingFacts facts, int source) =>
        [.. facts.SourceAt(source).Mentions.SelectMany(mention => facts.PassageIndex.In([mention], facts.Around.SentenceOf[mention.First], facts.Around.SentenceOf[mention.First])).Distinct()];

    /// <summary>Whether its description is known, or some mention holds more words than its name.</summary>
    public static bool IsIntroduced(SourcingFacts facts, int index)
    {
        var source = facts.SourceAt(index);
        var words = TextWords.Of(source.Name).Count();
        return source.Description is not null || source.Mentions.Any(mention => TextWords.Of(facts.TextOf(mention)!).Count() > words);
    }

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
