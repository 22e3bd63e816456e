namespace Attribution.Authoring.Explaining;

/// <summary>How a rule fared.</summary>
internal enum RuleTrialResult
{
    /// <summary>It scored best of those that fit.</summary>
    Chosen,
    /// <summary>It fits, but another scored better.</summary>
    Fits,
    /// <summary>Some part of it is not there.</summary>
    Fails,
}
