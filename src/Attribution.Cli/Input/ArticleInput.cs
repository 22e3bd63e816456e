using Attribution.Articles;

namespace Attribution.Cli.Input;

/// <summary>An article that was read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Info">What the input says of it beside the text.</param>
internal sealed record ArticleInput(string Text, ArticleInfo Info);
