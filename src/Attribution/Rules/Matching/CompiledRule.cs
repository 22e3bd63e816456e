namespace Attribution.Rules.Matching;

/// <summary>One rule, ready to be matched around its anchor.</summary>
internal sealed class CompiledRule
{
    public required Rule Rule { get; init; }
    public required CompiledElement[] Elements { get; init; }
    public required int Anchor { get; init; }
    public required string[] Captures { get; init; }
    public required (string Place, TokenTest Test)[] Exceptions { get; init; }

    public int CaptureIndex(string name) => Array.IndexOf(Captures, name);
}
