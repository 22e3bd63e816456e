namespace Attribution.Articles;

/// <summary>A half-open range of token indices of one article.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public static readonly TokenRange None = new(-1, -1);

    public bool IsNone => First < 0;

    public int Count => End - First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
