namespace Attribution.Rules.Matching;

/// <summary>One rule, ready to be matched around its anchor.</summary>
internal sealed class CompiledRule
{
    public required Rule Rule { get; init; }
    public required CompiledElement[] Elements { get; init; }
    public required int Anchor { get; init; }
    public required string[] Captures { get; init; }
    public required ExceptionTest[] Exceptions { get; init; }

    public CompiledElement AnchorElement => Elements[Anchor];

    /// <summary>What the anchor asks of its token; null if nothing.</summary>
    public TokenTest? AnchorTest => AnchorElement.Test;

    /// <summary>What of that the index does not look at when it lists the rule for a token; null if nothing.</summary>
    public TokenTest? AnchorRest { get; set; }

    /// <summary>The rule's <c>kind</c>, or null.</summary>
    public string? Kind { get; init; }

    /// <summary>Index of the capture that is named head, or -1.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Its place among the rules of its index.</summary>
    public int Place { get; set; }

    /// <summary>The tags, relations and kinds that the anchor's token may have: most tokens fail here, before anything else is read. All where a phrase may begin there.</summary>
    public ulong AnchorTags { get; set; } = ulong.MaxValue;

    /// <inheritdoc cref="AnchorTags"/>
    public ulong AnchorRelations { get; set; } = ulong.MaxValue;

    /// <inheritdoc cref="AnchorTags"/>
    public ulong AnchorKinds { get; set; } = ulong.MaxValue;

    public int CaptureIndex(string name)
    {
        for (var i = 0; i < Captures.Length; i++)
            if (Captures[i] == name)
                return i;
        return -1;
    }
}
