using Attribution.Attributions;
using Attribution.Findings;
using Attribution.Findings.Claims;
using Attribution.Sources;

namespace Attribution.Reports;

/// <summary>Writes down what the stages found; decides nothing.</summary>
internal sealed class ReportBuilder
{
    /// <summary>Version of the form of the report.</summary>
    public const string SchemaVersion = "1.0";

    private readonly SourcingFacts facts;
    private readonly SourcedArticle article;
    private readonly SpanWriter spans;

    private ReportBuilder(SourcingFacts facts)
    {
        this.facts = facts;
        article = facts.Article;
        spans = new SpanWriter(article.Article);
    }

    /// <summary>The report of one article; <paramref name="rules"/> names language and version of the rules: "en@0.1.0".</summary>
    public static SourcingReport Build(SourcingFacts facts, IReadOnlyList<Finding> findings, string rules) => new ReportBuilder(facts).Build(findings, rules);

    private SourcingReport Build(IReadOnlyList<Finding> findings, string rules) => new()
    {
        SchemaVersion = SchemaVersion,
        Analyzer = new AnalyzerInfo { Name = "attribution", Version = LibraryVersion.Text, Rules = rules },
        Article = BuildArticle(rules),
        Sources = BuildSources(),
        Attributions = BuildAttributions(),
        Claims = [.. facts.Claims.Select(BuildClaim)],
        Findings = [.. findings.Select(BuildFinding)],
        Metrics = MetricsBuilder.Build(facts),
    };

    private ArticleReport BuildArticle(string rules) => new()
    {
        Path = article.Article.Info.Path,
        Title = article.TitleText,
        Byline = article.Byline is { } byline ? byline.In(article.Article.Text).ToString() : null,
        Outlet = article.Outlet ?? article.Article.Info.Outlet,
        PublishedOn = article.Article.Info.PublishedOn,
        Language = rules.Split('@')[0],
        Body = article.Body,
        Unattributed = [.. ReporterVoice.Of(article)],
        Sentences = BodyCounts.Sentences(article),
        Words = BodyCounts.Words(article),
    };

    /// <summary>All attributions of a source are listed, beliefs and acts too.</summary>
    private SourceReport[] BuildSources()
    {
        var attributions = new List<string>[article.Sources.Length];
        for (var i = 0; i < attributions.Length; i++)
            attributions[i] = [];
        for (var i = 0; i < article.Relations.Length; i++)
            foreach (var source in article.Links[i].Sources)
                attributions[source].Add(AttributionId(i));
        return [.. article.Sources.Select((source, i) => new SourceReport
        {
            Id = source.Id,
            Name = source.Name,
            Naming = source.Naming,
            Kind = source.Kind,
            Description = source.Description,
            Class = source.Class,
            Mentions = Array.ConvertAll(source.Mentions, spans.Of),
            Attributions = attributions[i],
            Anonymity = source.Anonymity,
        })];
    }

    private AttributionReport[] BuildAttributions()
    {
        var attributions = new AttributionReport[article.Relations.Length];
        for (var i = 0; i < attributions.Length; i++)
            attributions[i] = BuildAttribution(i);
        return attributions;
    }

    private AttributionReport BuildAttribution(int index)
    {
        var relation = article.Relations[index];
        var context = article.ContextOf(index);
        var statement = facts.Of(index);
        return new AttributionReport
        {
            Id = AttributionId(index),
            Form = relation.Form,
            Type = relation.Type,
            Stance = relation.Stance,
            Cue = spans.Of(relation.Cue),
            Source = spans.OrNull(relation.Source),
            Content = Array.ConvertAll(relation.Content, spans.Of),
            SourceIds = Array.ConvertAll(article.Links[index].Sources, SourceId),
            CandidateIds = Array.ConvertAll(article.Links[index].Candidates, SourceId),
            NestedIn = relation.NestedIn < 0 ? null : AttributionId(relation.NestedIn),
            SecondHand = statement.SecondHand,
            Channel = context.Channel is { } channel ? BuildChannel(channel, spans.OrNull(channel.Tokens) ?? spans.Of(relation.Cue)) : null,
            Addressee = spans.OrNull(relation.Addressee),
            When = spans.OrNull(context.When) is { } when ? BuildWhen(when, context.WhenValue) : null,
            Accusation = statement.Accusation,
            Evaluative = statement.Evaluative,
            Rule = relation.Rule,
            Confidence = relation.Confidence,
        };
    }

    private static ChannelReport BuildChannel(Channel channel, ReportSpan span) =>
        new() { Kind = channel.Kind, Name = channel.Name, Start = span.Start, End = span.End, Line = span.Line, Column = span.Column, Text = span.Text };

    private static WhenReport BuildWhen(ReportSpan span, string? value) =>
        new() { Value = value, Start = span.Start, End = span.End, Line = span.Line, Column = span.Column, Text = span.Text };

    private ClaimReport BuildClaim(Claim claim, int index) => new()
    {
        Id = $"C{index + 1}",
        Attributions = Array.ConvertAll(claim.Attributions, AttributionId),
        Sources = Array.ConvertAll(claim.Sources, SourceId),
        Corroboration = claim.Corroboration,
    };

    private FindingReport BuildFinding(Finding finding) => new()
    {
        Id = finding.Rule.Id,
        Title = finding.Rule.Title,
        Severity = finding.Severity,
        Message = finding.Message,
        Fix = finding.Rule.Fix,
        Help = finding.Rule.Help,
        Start = finding.Places.Count > 0 ? finding.Places[0].Start : 0,
        End = finding.Places.Count > 0 ? finding.Places[0].End : 0,
        Places = [.. finding.Places.Select(spans.Of)],
        Sources = [.. finding.Sources.Select(SourceId)],
        Attributions = [.. finding.Attributions.Select(AttributionId)],
        Standards = finding.Rule.Standards,
        Fingerprint = finding.Fingerprint,
    };

    private string SourceId(int source) => article.Sources[source].Id;

    private static string AttributionId(int index) => $"A{index + 1}";
}
