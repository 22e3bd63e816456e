namespace Attribution.Bodies;

/// <summary>What is wrong in a rule file, and on which line (from 1).</summary>
internal readonly record struct RuleFileError(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
