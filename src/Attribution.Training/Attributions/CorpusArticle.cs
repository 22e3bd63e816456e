using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Cues;

namespace Attribution.Training.Attributions;

/// <summary>An annotated article with what the rules propose in it; claims within claims are null where nobody marked them.</summary>
internal sealed record CorpusArticle(string Name, AnalysisView View, List<Cue> Cues, List<GoldSlots> Gold, List<GoldSlots>? Nested);
