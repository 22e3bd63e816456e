namespace Attribution.Findings;

/// <summary>How much a finding matters, least first.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,
    /// <summary>An editor should look at it.</summary>
    Warning,
    /// <summary>An editor should not let it pass.</summary>
    Error,
}
