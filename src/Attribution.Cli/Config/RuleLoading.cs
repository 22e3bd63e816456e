namespace Attribution.Cli.Config;

/// <summary>Turns mistakes in rules and settings into one line each and the exit status for them.</summary>
internal static class RuleLoading
{
    public static int Guard(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (RuleFileException e)
        {
            Print(e);
            return ExitStatus.BadRules;
        }
        catch (BaselineException e)
        {
            Messages.Error(e.Message);
            return ExitStatus.BadRules;
        }
    }

    public static void Print(RuleFileException exception)
    {
        foreach (var error in exception.Errors)
            Messages.Error(error.ToString());
    }
}
