namespace Attribution.Attributions;

/// <summary>How often proposals were right, by ranges of logits: each range from its own logit up to the next one's, in rising order.</summary>
internal sealed record PrecisionBins((float Logit, double Precision)[] Bins)
{
    /// <summary>How often proposals with such a logit were right: the range's own figure; 0 below the first.</summary>
    public double Of(float logit)
    {
        var found = 0.0;
        foreach (var (floor, precision) in Bins)
        {
            if (logit < floor)
                break;
            found = precision;
        }
        return found;
    }
}
