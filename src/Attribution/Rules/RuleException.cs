namespace Attribution.Rules;

/// <summary>Thrown when rules cannot be loaded; carries every mistake that was found, in the order of files and lines.</summary>
public sealed class RuleException : Exception
{
    /// <summary>Creates it from all the mistakes of a load.</summary>
    public RuleException(IReadOnlyList<RuleProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Creates it without a located mistake.</summary>
    public RuleException(string message, Exception? inner = null)
        : base(message, inner) => Problems = [];

    /// <summary>Creates an empty one.</summary>
    public RuleException()
        : this([])
    {
    }

    /// <summary>All the mistakes.</summary>
    public IReadOnlyList<RuleProblem> Problems { get; }
}
