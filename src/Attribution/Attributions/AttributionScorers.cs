namespace Attribution.Attributions;

/// <summary>What decides among proposals: learned weights, or counts; and what its logits are worth.</summary>
internal sealed record AttributionScorers(AttributionModels Models, CountTable? Counts, Calibration Calibration)
{
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static AttributionScorers Load(string folder) =>
        new(AttributionModels.Load(folder), null, Calibration.Load(Path.Combine(folder, Calibration.FileName)));

    /// <summary>Counts alone, without weights.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static AttributionScorers LoadCounts(string folder)
    {
        var calibration = Calibration.Load(Path.Combine(folder, CountTable.CalibrationFile));
        return new AttributionScorers(new AttributionModels(), CountTable.Load(Path.Combine(folder, CountTable.FileName)), calibration);
    }
}
