namespace Attribution.Bodies;

/// <summary>Body rules that cannot be read; lists every error of every file.</summary>
internal sealed class BodyRuleException(IReadOnlyList<RuleFileError> errors) : Exception(string.Join('\n', errors))
{
    public IReadOnlyList<RuleFileError> Errors { get; } = errors;
}
