using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings;
using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Counts and ratios. Only statements count; every ratio is null over fewer than five of them.</summary>
internal sealed class MetricsBuilder
{
    /// <summary>A share of four things says less than the four things.</summary>
    private const int FewestForRatios = 5;

    private readonly SourcingFacts facts;
    private readonly StatementCounts statements;
    private readonly SourceCounts sources;
    private readonly Source[] unnamed;

    private MetricsBuilder(SourcingFacts facts)
    {
        this.facts = facts;
        statements = StatementCounting.Count(facts);
        sources = SourceCounting.Count(facts);
        unnamed = [.. facts.ActiveSources.Select(facts.SourceAt).Where(source => source is { Class: SourceClass.UnnamedPerson or SourceClass.UnnamedGroup, Kind: SourceKind.Person or SourceKind.People, IsUnresolved: false })];
    }

    public static MetricsReport Build(SourcingFacts facts) => new MetricsBuilder(facts).Build();

    private MetricsReport Build()
    {
        var attributed = AttributedSentences();
        var anonymity = CountAnonymity();
        var claims = CountClaims();
        var accused = new AccusedCounts { Total = facts.Accused.Length, Replied = facts.Accused.Count(one => one.HasReplied) };
        var concentration = statements.Total - statements.NoSource > 0 ? Concentration() : 0;
        return new MetricsReport
        {
            AttributedShare = Ratio(attributed, BodyCounts.Sentences(facts.Article)),
            AttributedSentences = attributed,
            NamedShare = Ratio(statements.Named, statements.Total),
            AnonymousShare = Ratio(statements.Anonymous, statements.Total),
            SpokespersonShare = Ratio(statements.Spokespersons, statements.Total),
            CollectiveShare = Ratio(statements.Collective, statements.Total),
            AuthorShare = Ratio(statements.Author, statements.Total),
            NoSourceShare = Ratio(statements.NoSource, statements.Total),
            SecondHandShare = Ratio(statements.SecondHand, statements.Total),
            LoadedShare = Ratio(statements.Loaded, statements.Total),
            Attributions = statements,
            DistinctSources = sources,
            AnyAnonymity = unnamed.Length > 0,
            AnonymityCounts = anonymity,
            DescriptionScore = Ratio(unnamed.Sum(DescriptionScore), unnamed.Length),
            ExplainedShare = Ratio(anonymity.Explained, unnamed.Length),
            StockReasonShare = Ratio(anonymity.StockReason, unnamed.Length),
            Concentration = concentration > 0 ? Ratio(concentration, 1) : null,
            EffectiveSources = concentration > 0 ? Ratio(1 / concentration, 1) : null,
            Corroboration = Ratio(facts.Claims.Sum(claim => claim.Origins), claims.Total),
            CorroboratedShare = Ratio(claims.Corroborated, claims.Total),
            ClaimCounts = claims,
            ReplyRate = Ratio(accused.Replied, accused.Total),
            AccusedCounts = accused,
            Responses = facts.Article.Relations.Count(relation => relation.Type == AttributionType.Response),
            OfficialShare = Ratio(sources.Official, sources.Total),
        };
    }

    /// <summary>Rounded, so that the same article gives the same figure on every machine.</summary>
    private double? Ratio(double part, double whole) =>
        statements.Total < FewestForRatios || whole <= 0 ? null : Math.Round(part / whole, 4, MidpointRounding.AwayFromZero);

    private AnonymityCounts CountAnonymity() => new()
    {
        Total = unnamed.Length,
        Explained = unnamed.Count(source => source.Anonymity?.Reason is not null),
        StockReason = unnamed.Count(source => source.Anonymity?.ReasonKind == "stock"),
    };

    private ClaimCounts CountClaims() => new()
    {
        Total = facts.Claims.Length,
        Corroborated = facts.Claims.Count(claim => claim.Origins > 1),
        Accusations = facts.Claims.Count(claim => claim.Attributions.Any(statement => facts.Of(statement).Accusation)),
    };

    private static int DescriptionScore(Source source)
    {
        var anonymity = source.Anonymity;
        string?[] parts = [anonymity?.Role, anonymity?.Affiliation, anonymity?.Knowledge, anonymity?.Side];
        return parts.Count(part => part is not null);
    }

    /// <summary>The Herfindahl-Hirschman index of the sources' shares.</summary>
    private double Concentration()
    {
        var shares = new double[facts.Article.Sources.Length];
        foreach (var statement in facts.Statements)
            foreach (var source in facts.Article.Links[statement].Sources)
                shares[source] += 1.0 / facts.Article.Links[statement].Sources.Length;
        var (total, index) = (0.0, 0.0);
        foreach (var share in shares)
            total += share;
        foreach (var share in shares)
            index += share / total * (share / total);
        return index;
    }

    private int AttributedSentences()
    {
        var tokens = new System.Collections.BitArray(facts.Article.Article.Tokens.Length);
        foreach (var statement in facts.Statements)
            foreach (var piece in facts.Article.Relations[statement].Content)
                for (var token = piece.First; token < piece.End; token++)
                    tokens[token] = true;
        return BodyCounts.SentencesOf(facts.Article).Count(sentence => IsAttributed(facts.Article.Article.SentenceArray[sentence], tokens));
    }

    private static bool IsAttributed(Sentence sentence, System.Collections.BitArray tokens)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (tokens[token])
                return true;
        return false;
    }
}
