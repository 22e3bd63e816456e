namespace Attribution.Rules;

/// <summary>What an example expects of its rule.</summary>
internal enum ExampleExpectation
{
    /// <summary>A match with exactly the tagged spans.</summary>
    Hit,
    /// <summary>No match.</summary>
    None,
    /// <summary>A known gap: fails once the rule finds it.</summary>
    Todo,
}
