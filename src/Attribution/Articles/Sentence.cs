namespace Attribution.Articles;

/// <summary>A sentence as a range of token indices, end exclusive, and the index of the paragraph that it stands in.</summary>
internal readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph)
{
    public int Count => EndToken - FirstToken;
}
