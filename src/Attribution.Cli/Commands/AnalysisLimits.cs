namespace Attribution.Cli.Commands;

/// <summary>What one article may cost, so that no input can take the machine down.</summary>
/// <param name="Megabytes">The largest article, in millions of bytes as it was read.</param>
/// <param name="Depth">How deep elements of a page, a document or JSON may be nested.</param>
/// <param name="Time">How long one article may take.</param>
internal sealed record AnalysisLimits(double Megabytes, int Depth, TimeSpan Time)
{
    public static readonly AnalysisLimits Default = new(10, 512, TimeSpan.FromSeconds(60));

    public long Bytes => (long)(Megabytes * 1_000_000);

    public string TooLarge => FormattableString.Invariant($"larger than the limit of {Megabytes} MB (raise it with --max-size)");

    public string TooSlow => FormattableString.Invariant($"given up after the limit of {Time.TotalSeconds} seconds (raise it with --timeout)");
}
