namespace Attribution.Rules.Matching;

/// <summary>Places in a sentence that a rule can ask for.</summary>
[Flags]
internal enum TokenPlaces : byte
{
    SentenceStart = 1,
    SentenceEnd = 2,
}
