namespace Attribution.Reports.Writers.Html;

/// <summary>A run of the article that rests on one voice; null while it is not decided.</summary>
internal readonly record struct VoiceRun(Voice? Voice, bool SecondHand, int Start, int Length);
