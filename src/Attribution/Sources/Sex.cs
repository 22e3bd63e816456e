namespace Attribution.Sources;

/// <summary>What the text shows of a person's sex, for pronouns.</summary>
internal enum Sex : byte
{
    Unknown,
    Male,
    Female,
}
