namespace Attribution.Readers.Html;

/// <summary>The figures of <c>pages/page.yaml</c>, which says what each means.</summary>
internal sealed record PageThresholds(IReadOnlyDictionary<string, double> Values)
{
    public int ProseWords { get; } = (int)Values["prose-words"];

    public int LongWords { get; } = (int)Values["long-words"];

    public double LinkShare { get; } = Values["link-share"];

    public double LinkShareLong { get; } = Values["link-share-long"];

    public int PointerWords { get; } = (int)Values["pointer-words"];

    public double ProtectedShare { get; } = Values["protected-share"];

    public double ProtectedComments { get; } = Values["protected-comments"];

    public int CommentsBefore { get; } = (int)Values["comments-before"];

    public double BodyShare { get; } = Values["body-share"];

    public double InnerShare { get; } = Values["inner-share"];

    public int SmallWords { get; } = (int)Values["small-words"];

    public double AlignedShare { get; } = Values["aligned-share"];

    public double CopiedShare { get; } = Values["copied-share"];

    public double CompleteShare { get; } = Values["complete-share"];

    public double SiblingShare { get; } = Values["sibling-share"];

    public int SparseWords { get; } = (int)Values["sparse-words"];

    public double EndShare { get; } = Values["end-share"];
}
