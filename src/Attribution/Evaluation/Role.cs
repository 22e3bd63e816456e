namespace Attribution.Evaluation;

/// <summary>The parts of an attribution.</summary>
internal enum Role
{
    Source,
    Cue,
    Content,
}
