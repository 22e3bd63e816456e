using System.CommandLine;
using Attribution.Cli.Config;
using Attribution.Cli.Output;

namespace Attribution.Cli.Commands;

/// <summary><c>attribution rules list | show ID | test | catalogue | pack</c>.</summary>
internal static class RulesCommand
{
    private static readonly RuleOptions Options = new();

    private static readonly Argument<string> Id = new("ID") { Description = "Id of a rule, as reports and 'rules list' have it" };

    public static Command Create()
    {
        var show = Sub("show", "One rule: why it is there, what to do, its examples", (book, parsed) => RulesOutput.Show(book, parsed.GetValue(Id)!));
        show.Add(Id);
        return new Command("rules", "The rules: list them, read one, run their examples")
        {
            Sub("list", "All rules, with severity where they have one", (book, _) => RulesOutput.List(book)),
            show,
            Sub("test", "Run the examples of all rules, and look for mistakes in them", (book, _) => RulesOutput.Test(book)),
            PackCommand(),
            Sub("catalogue", "All rules in Markdown", (book, _) => RulesOutput.Catalogue(book)),
        };
    }

    private static Command PackCommand()
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "A language's folder; the built-in rules unless named",
            DefaultValueFactory = static _ => new AttributionAnalyzerOptions().RulesFolder,
        };
        var command = new Command("pack", "Put all rules into one file beside their folder, which loads faster; it is used while no rule changes") { folder };
        command.SetAction(parsed => RuleLoading.Guard(() => RulesOutput.Pack(parsed.GetValue(folder)!)));
        return command;
    }

    private static Command Sub(string name, string description, Func<RuleBook, ParseResult, int> run)
    {
        var command = new Command(name, description) { Options.Rules, Options.Config };
        command.SetAction(parsed => RuleLoading.Guard(() => run(RuleBook.Load(Options.For(parsed, ".")), parsed)));
        return command;
    }
}
