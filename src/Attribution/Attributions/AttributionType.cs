namespace Attribution.Attributions;

/// <summary>What the source did.</summary>
public enum AttributionType
{
    /// <summary>Said, wrote, showed, reported.</summary>
    Statement,
    /// <summary>Believes, hopes, wants, fears, knows.</summary>
    Mental,
    /// <summary>Endorsed, ordered, banned, decided.</summary>
    Act,
    /// <summary>Declined to comment, did not reply, could not be reached.</summary>
    Response,
}
