using System.CommandLine;
using Attribution.Cli;
using Attribution.Cli.Commands;
using Attribution.Cli.Config;

EarlyAnalyzer.Begin(args);
var root = new RootCommand("Finds who says what in news articles, and how well they are sourced.")
{
    AnalyzeCommand.Create(),
    MergeCommand.Create(),
    ExplainCommand.Create(),
    RulesCommand.Create(),
    EvaluateCommand.Create(),
};
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count == 0)
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
foreach (var error in parsed.Errors)
    Messages.Error(error.Message);
return ExitStatus.Failed;
