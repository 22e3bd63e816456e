using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Sources;
using Attribution.Tagging;

namespace Attribution.Findings.Facts;

/// <summary>What stands around an attribution.</summary>
internal static class StatementPlace
{
    /// <summary>How many sentences after a claim may still tell who is meant.</summary>
    private const int Neighbourhood = 2;

    /// <summary>How many sentences open an article, and may call somebody by office before the name follows.</summary>
    private const int Opening = 4;

    private const string DateKind = "date";

    private static readonly int[] Pronouns = [TagSet.IndexOf("PRP"), TagSet.IndexOf("WP")];

    /// <summary>Index of the sentence of its cue.</summary>
    public static int SentenceOf(SourcingFacts facts, int relation) => facts.Around.SentenceOf[facts.Article.Relations[relation].CueHead];

    public static bool HasPronoun(SourcingFacts facts, int relation) =>
        facts.Article.Relations[relation].SourceHead is var head and >= 0 && facts.Article.Tagged is { } tagged && Pronouns.Contains(tagged.Tags[head]);

    /// <summary>None where the source already spoke in the sentence before: a reader takes it that it goes on.</summary>
    public static double? Rivals(SourcingFacts facts, int relation)
    {
        var (article, head) = (facts.Article, facts.Article.Relations[relation].SourceHead);
        var before = SentenceOf(facts, relation) - 1;
        if (!HasPronoun(facts, relation) || before < 0 || facts.Around.IsSourced(before) || article.EntityAt(head) is not { Sex: not Sex.Unknown } speaker)
            return 0;
        var sentence = article.Article.Sentences[before];
        return Enumerable.Range(sentence.FirstToken, sentence.Count).Select(article.EntityAt).OfType<SourceEntity>()
            .Where(entity => entity != speaker && entity is { IsProper: true, IsPerson: true } && entity.Sex == speaker.Sex).Distinct().Count();
    }

    public static bool IsNamedNear(SourcingFacts facts, int relation)
    {
        var sentence = SentenceOf(facts, relation);
        for (var other = 0; other < facts.Article.Links.Length; other++)
            if (other != relation && IsSoonAfter(facts, sentence, other) && IsSaidByName(facts, other))
                return true;
        return false;
    }

    public static bool IsNamedBeside(SourcingFacts facts, int relation)
    {
        var sentence = SentenceOf(facts, relation);
        for (var other = 0; other < facts.Article.Links.Length; other++)
            if (other != relation && SentenceOf(facts, other) - sentence is 0 or 1 && IsSameParagraph(facts, sentence, SentenceOf(facts, other)) && IsSaidByName(facts, other))
                return true;
        return false;
    }

    private static bool IsSaidByName(SourcingFacts facts, int relation) => facts.Article.Relations[relation].Type == AttributionType.Statement
        && Array.Exists(facts.Article.Links[relation].Sources, source => facts.SourceAt(source).Class == SourceClass.NamedPerson);

    public static bool IsDocumentNear(SourcingFacts facts, int relation)
    {
        var sentence = SentenceOf(facts, relation);
        for (var other = 0; other < facts.Article.Links.Length; other++)
            if (other != relation && Math.Abs(SentenceOf(facts, other) - sentence) <= Neighbourhood
                && Array.Exists(facts.Article.Links[other].Sources, source => facts.SourceAt(source).Class is SourceClass.NamedDocument or SourceClass.NamedOrganization or SourceClass.Outlet))
                return true;
        return false;
    }

    /// <summary>In its paragraph, or with a quotation in a sentence soon after, as where a crowd's view gets a face.</summary>
    private static bool IsSoonAfter(SourcingFacts facts, int sentence, int relation)
    {
        var sentences = facts.Article.Article.Sentences;
        var other = SentenceOf(facts, relation);
        return other - sentence is >= 0 and <= Neighbourhood
            && (sentences[other].Paragraph == sentences[sentence].Paragraph
                || (other > sentence && facts.Article.Relations[relation].Form != AttributionForm.Indirect));
    }

    /// <summary>Whether somebody gets their name for the first time soon after a statement, as in "a top official said … The minister, Ann Roe, …".</summary>
    public static bool IsNamedNext(SourcingFacts facts, int relation)
    {
        var sentence = SentenceOf(facts, relation);
        var last = Math.Min(sentence + (sentence < Opening ? Opening : 1), facts.Article.Article.Sentences.Length - 1);
        if (last == sentence || (sentence >= Opening && !IsSameParagraph(facts, sentence, last) && !facts.Around.IsStated(last)))
            return false;
        var range = facts.TokensOf(new TokenRange(sentence + 1, last + 1));
        return Enumerable.Range(range.First, range.Count).Select(facts.Article.EntityAt).OfType<SourceEntity>()
            .Any(entity => entity is { IsProper: true, IsPerson: true } && entity.Mentions.All(mention => mention.First >= range.First));
    }

    private static bool IsSameParagraph(SourcingFacts facts, int sentence, int other) =>
        facts.Article.Article.Sentences[sentence].Paragraph == facts.Article.Article.Sentences[other].Paragraph;

    public static bool IsDated(SourcingFacts facts, int relation) =>
        !facts.Article.ContextOf(relation).When.IsNone
        || HasDate(facts, facts.PassageIndex.InParagraphOf(SentenceOf(facts, relation)));

    private static bool HasDate(SourcingFacts facts, ReadOnlySpan<int> passages)
    {
        foreach (var passage in passages)
            if (facts.Article.Passages[passage].Kind == DateKind)
                return true;
        return false;
    }

    public static double? QuotedSentencesBefore(SourcingFacts facts, int relation)
    {
        var cue = SentenceOf(facts, relation);
        var quoted = facts.Article.Relations[relation].Content.SelectMany(piece => Sentences(facts, piece)).Distinct()
            .Where(sentence => sentence < cue && facts.Around.VoiceAt(facts.Article.Article.Sentences[sentence].FirstToken) == Voice.Quoted);
        return quoted.Count();
    }

    public static ReadOnlySpan<int> PassagesIn(SourcingFacts facts, TokenRange range) =>
        facts.PassageIndex.In(range, facts.Around.SentenceOf[range.First], facts.Around.SentenceOf[range.End - 1]);

    public static ReadOnlySpan<int> PassagesIn(SourcingFacts facts, ReadOnlySpan<TokenRange> ranges) =>
        ranges.Length == 0 ? [] : facts.PassageIndex.In(ranges, facts.Around.SentenceOf[ranges[0].First], facts.Around.SentenceOf[ranges[^1].End - 1]);

    private static IEnumerable<int> Sentences(SourcingFacts facts, TokenRange range) =>
        Enumerable.Range(facts.Around.SentenceOf[range.First], facts.Around.SentenceOf[range.End - 1] - facts.Around.SentenceOf[range.First] + 1);
}
