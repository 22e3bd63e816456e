namespace Attribution.Training.Attributions;

/// <summary>A proposal on an unseen article: its features, whether gold has its cue, and whether source and content match, too.</summary>
internal sealed record RelationExample(int Article, uint[] Features, bool IsCue, bool IsRight);
