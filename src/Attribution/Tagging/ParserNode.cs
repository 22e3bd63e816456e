namespace Attribution.Tagging;

/// <summary>One token of a sentence while it is parsed: the hashes that features are made of, and the dependents so far.</summary>
internal struct ParserNode
{
    public uint Word;
    public uint Tag;
    public uint WordTag;

    /// <summary>Node of the leftmost and of the rightmost dependent, 0 if there is none.</summary>
    public int Leftmost;
    public int Rightmost;

    public int Head;
    public byte Relation;
    public byte LeftCount;
    public byte RightCount;

    /// <summary>Relations of the dependents on each side, a bit each.</summary>
    public ulong LeftRelations;
    public ulong RightRelations;

    /// <summary>How many commas, quotation marks and other marks stand up to here, a byte each: differences say what stands between.</summary>
    public uint MarksBefore;
}
