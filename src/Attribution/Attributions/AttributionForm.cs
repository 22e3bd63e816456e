namespace Attribution.Attributions;

/// <summary>How the content stands in the text.</summary>
public enum AttributionForm
{
    /// <summary>All of it in quotation marks.</summary>
    Direct,
    /// <summary>None of it in quotation marks.</summary>
    Indirect,
    /// <summary>Partly in quotation marks.</summary>
    Mixed,
}
