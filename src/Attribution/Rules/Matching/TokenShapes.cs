namespace Attribution.Rules.Matching;

/// <summary>Shapes of a token that a rule can ask for.</summary>
[Flags]
internal enum TokenShapes : byte
{
    Capitalized = 1,
    /// <summary>Two or more capitals and no small letter.</summary>
    Upper = 2,
    Lower = 4,
    Digits = 8,
    /// <summary>"@name".</summary>
    Handle = 16,
}
