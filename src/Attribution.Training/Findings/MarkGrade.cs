namespace Attribution.Training.Findings;

/// <summary>How much an editor meant a mark.</summary>
internal enum MarkGrade
{
    /// <summary>Has to be mended; any word that is none of the others.</summary>
    Must,

    /// <summary>May be mended: <c>may</c>.</summary>
    May,

    /// <summary>A finding that the editor was shown, and sends back, too: <c>deserved</c>.</summary>
    Deserved,

    /// <summary>A finding that the editor was shown, and waves away: <c>refused</c>.</summary>
    Refused,
}
