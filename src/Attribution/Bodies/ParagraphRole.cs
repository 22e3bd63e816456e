namespace Attribution.Bodies;

/// <summary>What a paragraph is to the article. Only <see cref="Body"/> and <see cref="Title"/> are analysed.</summary>
internal enum ParagraphRole : byte
{
    Body,
    Title,
    Byline,
    Caption,
    Boilerplate,
    /// <summary>The foot of the page: this paragraph and all that follow, but for comments.</summary>
    Footer,
    /// <summary>The comment section: this paragraph and all that follow.</summary>
    Comments,
}
