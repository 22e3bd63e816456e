using Attribution.Articles;

namespace Attribution.Rules.Matching;

/// <summary>A span of a layer, its head token and its label ("name", "verb", …).</summary>
internal readonly record struct LayerSpan(TokenRange Range, int Head, string Label);
