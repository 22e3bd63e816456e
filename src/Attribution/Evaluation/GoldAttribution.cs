using Attribution.Articles;

namespace Attribution.Evaluation;

/// <summary>One annotated attribution: the pieces of each role in text order, none touching another, in UTF-16 code units.</summary>
internal sealed record GoldAttribution(
    IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);
