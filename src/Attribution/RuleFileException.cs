namespace Attribution;

/// <summary>Rule files that cannot be used; carries every mistake that was found in them, not just the first.</summary>
public sealed class RuleFileException : Exception
{
    /// <summary>Creates the exception without details.</summary>
    public RuleFileException()
        : this([])
    {
    }

    /// <summary>Creates the exception with a message of its own.</summary>
    public RuleFileException(string message)
        : base(message) => Errors = [];

    /// <summary>Creates the exception with a message of its own and the exception behind it.</summary>
    public RuleFileException(string message, Exception innerException)
        : base(message, innerException) => Errors = [];

    /// <summary>Creates the exception for <paramref name="errors"/>.</summary>
    public RuleFileException(IReadOnlyList<RuleFileError> errors)
        : base(string.Join("\n", errors)) => Errors = errors;

    /// <summary>The mistakes, by file and line.</summary>
    public IReadOnlyList<RuleFileError> Errors { get; }
}
