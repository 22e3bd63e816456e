namespace Attribution.Findings;

/// <summary>Who speaks where some words stand.</summary>
internal enum Voice
{
    /// <summary>The reporter: neither quoted nor part of what a source says.</summary>
    Reporter,
    /// <summary>Part of what a source says, without quotation marks.</summary>
    Attributed,
    /// <summary>Between quotation marks.</summary>
    Quoted,
}
