namespace Attribution.Readers;

/// <summary>How to read an input.</summary>
public sealed record ReaderOptions
{
    /// <summary>The form of the input.</summary>
    public InputFormat Format { get; init; }

    /// <summary>Names of JSON fields.</summary>
    public JsonFields Fields { get; init; } = new();

    /// <summary>What an input may ask of the host.</summary>
    public ReaderLimits Limits { get; init; } = new();
}
