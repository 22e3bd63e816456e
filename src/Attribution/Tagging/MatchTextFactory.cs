using Attribution.Rules.Matching;

namespace Attribution.Tagging;

/// <summary>Offers a tagged article to the rules.</summary>
internal static class MatchTextFactory
{
    public static MatchText From(TaggedArticle tagged) =>
        new(tagged.Article, tagged.Forms, tagged.Lemmas, tagged.Tags, tagged.Heads, tagged.Relations);
}
