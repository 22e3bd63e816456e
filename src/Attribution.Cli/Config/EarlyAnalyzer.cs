namespace Attribution.Cli.Config;

/// <summary>
/// The analyser with the built-in rules alone, loaded while the command line is still being read: each takes a good part of a short run. Where
/// it turns out that something else is needed, it is left alone; a mistake is told by whoever loads it next.
/// </summary>
internal sealed class EarlyAnalyzer
{
    private static EarlyAnalyzer? started;

    private readonly Thread thread;
    private AttributionAnalyzer? loaded;

    private EarlyAnalyzer()
    {
        thread = new Thread(Load) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Begins, if the arguments ask for an analysis and nothing in sight speaks of other rules.</summary>
    public static void Begin(string[] args)
    {
        if (args is ["analyze", _, ..] && !Array.Exists(args, IsOther) && SettingsFinder.FileAbove(".") is null)
            started = new EarlyAnalyzer();
    }

    /// <summary>The analyser; null where none was begun, or rules hold mistakes.</summary>
    public static AttributionAnalyzer? Take()
    {
        started?.thread.Join();
        return started?.loaded;
    }

    private static bool IsOther(string argument) =>
        argument.StartsWith("--rules", StringComparison.Ordinal) || argument.StartsWith("--config", StringComparison.Ordinal) || argument is "--help" or "-h" or "-?";

    private void Load()
    {
        try
        {
            loaded = AttributionAnalyzer.Load(RuleOptions.For(null, null));
        }
#pragma warning disable CA1031 // On a thread of its own, anything else would end the program without a word.
        catch (Exception)
#pragma warning restore CA1031
        {
            loaded = null;
        }
    }
}
