namespace Attribution.Cli;

/// <summary>The exit statuses that scripts rely on.</summary>
internal static class ExitStatus
{
    public const int Done = 0;
    public const int FindingsFound = 1;
    public const int Failed = 2;
    public const int BadRules = 3;
    public const int Interrupted = 130;
}
