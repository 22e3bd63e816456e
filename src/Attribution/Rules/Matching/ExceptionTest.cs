namespace Attribution.Rules.Matching;

/// <summary>One exception, ready to be tested: where its token stands and what that token must not be.</summary>
/// <param name="Place">A capture's index, or <see cref="Before"/> or <see cref="After"/> the match.</param>
/// <param name="Test">The match falls where it holds.</param>
internal readonly record struct ExceptionTest(int Place, TokenTest Test)
{
    public const int Before = -1;
    public const int After = -2;
}
