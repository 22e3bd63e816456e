namespace Attribution.Rules.Matching;

/// <summary>One element, ready to be matched.</summary>
internal sealed class CompiledElement
{
    public required TokenTest? Test { get; init; }

    /// <summary>Entries of several words of the element's lists, as hashes.</summary>
    public required uint[][] Phrases { get; init; }

    public required string? Layer { get; init; }
    public required IReadOnlyList<string> Labels { get; init; }
    public required int Min { get; init; }
    public required int Max { get; init; }
    public required bool Lazy { get; init; }

    /// <summary>Index of the capture, or -1.</summary>
    public required int Capture { get; init; }
}
