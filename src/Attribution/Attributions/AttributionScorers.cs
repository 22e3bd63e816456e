namespace Attribution.Attributions;

/// <summary>What was learned for this stage: weights, and what their logits are worth.</summary>
internal sealed record AttributionScorers(AttributionModels Models, Calibration Calibration)
{
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static AttributionScorers Load(string folder) =>
        new(AttributionModels.Load(folder), Calibration.Load(Path.Combine(folder, Calibration.FileName)));
}
