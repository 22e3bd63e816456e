namespace Attribution.Tagging;

/// <summary>What a word looks like, beside its letters.</summary>
[Flags]
internal enum WordShape : byte
{
    None = 0,
    StartsUpper = 1,
    /// <summary>Has a capital after its first character.</summary>
    InnerUpper = 2,
    HasLower = 4,
    HasDigit = 8,
    HasHyphen = 16,
    HasMark = 32,
}
