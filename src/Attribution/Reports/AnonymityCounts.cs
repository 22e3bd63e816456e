namespace Attribution.Reports;

/// <summary>Unnamed persons and groups, by what the article says of them, as the JSON form groups them.</summary>
internal sealed record AnonymityCounts
{
    /// <summary>All of them.</summary>
    public required int Total { get; init; }

    /// <summary>With a reason for withholding the name.</summary>
    public required int Explained { get; init; }

    /// <summary>With a stock reason only.</summary>
    public required int StockReason { get; init; }
}
