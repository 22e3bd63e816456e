namespace Attribution.Articles;

/// <summary>An article to analyse.</summary>
/// <param name="Text">Its text; offsets of the report count its UTF-16 code units.</param>
/// <param name="Info">What is known beside the text.</param>
public sealed record ArticleText(string Text, ArticleInfo Info);
