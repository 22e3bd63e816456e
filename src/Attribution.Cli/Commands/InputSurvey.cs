using Attribution.Cli.Config;
using Attribution.Cli.Input;

namespace Attribution.Cli.Commands;

/// <summary>A first walk over the inputs, before any is read: it loads the rules and settings that they need and sums up their sizes.</summary>
internal static class InputSurvey
{
    /// <summary>The bytes of all inputs; 0 where one of them is a pipe.</summary>
    /// <exception cref="RuleFileException">Settings or rules hold mistakes.</exception>
    public static long Take(IEnumerable<InputFile> inputs, AnalyzerCache analyzers)
    {
        var (bytes, isKnown, any) = (0L, true, false);
        foreach (var input in inputs)
        {
            analyzers.Load(input);
            bytes += FileStamp.Of(input).Bytes;
            isKnown &= !input.IsStandardInput;
            any = true;
        }
        if (!any)
            analyzers.LoadDefault();
        return isKnown ? bytes : 0;
    }
}
