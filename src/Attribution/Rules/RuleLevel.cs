namespace Attribution.Rules;

/// <summary>What a newsroom makes of a rule: nothing, or the severity that its findings have.</summary>
internal enum RuleLevel
{
    /// <summary>The rule is switched off.</summary>
    Off,
    /// <summary>Worth a look.</summary>
    Info,
    /// <summary>Should be mended.</summary>
    Warning,
    /// <summary>Must be mended.</summary>
    Error,
}
