namespace Attribution.Reports.Writers.Html;

/// <summary>On whose word a stretch of the article rests.</summary>
internal enum Voice : byte
{
    /// <summary>The reporter's own words.</summary>
    Unattributed,
    Named,
    Spokesperson,
    Anonymous,
    Collective,
    /// <summary>What the reporter or outlet saw or found out.</summary>
    Author,
    /// <summary>Cited, but nobody is named or described: "it is believed".</summary>
    NoSource,
}
