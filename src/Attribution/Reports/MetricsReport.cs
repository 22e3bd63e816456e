using System.Text.Json.Serialization;

namespace Attribution.Reports;

/// <summary>
/// The figures. Every ratio is null over fewer than five statements; the counts stand beside. The JSON form groups those of unnamed
/// sources, claims and accused as <c>anonymousSources</c>, <c>claims</c> and <c>accused</c>.
/// </summary>
public sealed record MetricsReport
{
    /// <summary>Sentences of the body with attributed content ÷ all sentences.</summary>
    public double? AttributedShare { get; init; }

    /// <summary>Sentences of the body with attributed content.</summary>
    public required int AttributedSentences { get; init; }

    /// <summary>Statements of named sources ÷ statements.</summary>
    public double? NamedShare { get; init; }

    /// <summary>Statements of anonymous sources ÷ statements.</summary>
    public double? AnonymousShare { get; init; }

    /// <summary>Statements of unnamed spokespersons ÷ statements.</summary>
    public double? SpokespersonShare { get; init; }

    /// <summary>Statements of open sets of people ÷ statements.</summary>
    public double? CollectiveShare { get; init; }

    /// <summary>Statements of the reporter or outlet ÷ statements.</summary>
    public double? AuthorShare { get; init; }

    /// <summary>Statements without a source ÷ statements.</summary>
    public double? NoSourceShare { get; init; }

    /// <summary>Statements by or through other news organisations ÷ statements.</summary>
    public double? SecondHandShare { get; init; }

    /// <summary>Statements with endorsing, conceding or doubting cues ÷ statements.</summary>
    public double? LoadedShare { get; init; }

    /// <summary>The statements.</summary>
    public required StatementCounts Attributions { get; init; }

    /// <summary>The sources.</summary>
    public required SourceCounts DistinctSources { get; init; }

    /// <summary>Whether any unnamed person or group is cited.</summary>
    public required bool AnyAnonymity { get; init; }

    /// <summary>Unnamed persons and groups.</summary>
    [JsonIgnore]
    public int UnnamedSources { get; init; }

    /// <summary>Unnamed persons and groups with a reason for withholding the name.</summary>
    [JsonIgnore]
    public int ExplainedSources { get; init; }

    /// <summary>Unnamed persons and groups with a stock reason only.</summary>
    [JsonIgnore]
    public int StockReasonSources { get; init; }

    [JsonInclude, JsonRequired, JsonPropertyName("anonymousSources")]
    internal AnonymityCounts AnonymityCounts
    {
        get => new() { Total = UnnamedSources, Explained = ExplainedSources, StockReason = StockReasonSources };
        init => (UnnamedSources, ExplainedSources, StockReasonSources) = (value.Total, value.Explained, value.StockReason);
    }

    /// <summary>Mean, over unnamed persons and groups, of role + affiliation + knowledge + side given: 0 to 4.</summary>
    public double? DescriptionScore { get; init; }

    /// <summary>Unnamed persons and groups with a reason ÷ all of them.</summary>
    public double? ExplainedShare { get; init; }

    /// <summary>Those with a stock reason only ÷ all of them.</summary>
    public double? StockReasonShare { get; init; }

    /// <summary>Sum over sources of (their statements ÷ statements with a source)², 1 where one source says all; a statement of n sources counts 1/n for each.</summary>
    public double? Concentration { get; init; }

    /// <summary>1 ÷ concentration.</summary>
    public double? EffectiveSources { get; init; }

    /// <summary>Mean number of independent sources a claim; those that spoke through one outlet are one.</summary>
    public double? Corroboration { get; init; }

    /// <summary>Claims with two or more independent sources ÷ claims.</summary>
    public double? CorroboratedShare { get; init; }

    /// <summary>Claims.</summary>
    [JsonIgnore]
    public int Claims { get; init; }

    /// <summary>Claims with two or more independent sources.</summary>
    [JsonIgnore]
    public int CorroboratedClaims { get; init; }

    /// <summary>Claims that accuse somebody of a wrong.</summary>
    [JsonIgnore]
    public int Accusations { get; init; }

    [JsonInclude, JsonRequired, JsonPropertyName("claims")]
    internal ClaimCounts ClaimCounts
    {
        get => new() { Total = Claims, Corroborated = CorroboratedClaims, Accusations = Accusations };
        init => (Claims, CorroboratedClaims, Accusations) = (value.Total, value.Corroborated, value.Accusations);
    }

    /// <summary>Accused with a reply ÷ accused.</summary>
    public double? ReplyRate { get; init; }

    /// <summary>Persons and bodies by name whom the article, or somebody in it, accuses of a wrong.</summary>
    [JsonIgnore]
    public int Accused { get; init; }

    /// <summary>Accused whom the article lets speak or answer, or tells that they would not.</summary>
    [JsonIgnore]
    public int AccusedWhoReplied { get; init; }

    [JsonInclude, JsonRequired, JsonPropertyName("accused")]
    internal AccusedCounts AccusedCounts
    {
        get => new() { Total = Accused, Replied = AccusedWhoReplied };
        init => (Accused, AccusedWhoReplied) = (value.Total, value.Replied);
    }

    /// <summary>Passages that tell of an answer, a refusal or a failed attempt to get one.</summary>
    public required int Responses { get; init; }

    /// <summary>State, police, military and company sources ÷ sources.</summary>
    public double? OfficialShare { get; init; }
}
