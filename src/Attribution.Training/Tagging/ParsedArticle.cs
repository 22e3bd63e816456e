using Attribution.Articles;

namespace Attribution.Training.Tagging;

/// <summary>An article with the tags, lemmas and trees to learn; heads are token indices in the article, -1 at a root.</summary>
internal sealed record ParsedArticle(string Name, Article Article, byte[] Tags, string[] Lemmas, int[] Heads, byte[] Relations);
