using System.CommandLine;
using Attribution.Cli.Config;
using Attribution.Cli.Input;
using Attribution.Cli.Output;
using Attribution.Evaluation;

namespace Attribution.Cli.Commands;

/// <summary><c>attribution evaluate --text DIR --gold DIR</c>.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string> Text = new("--text") { Description = "Folder of the articles, NAME.txt", HelpName = "DIR", Required = true };
    private static readonly Option<string> Gold = new("--gold") { Description = "Folder of the annotations in brat standoff, NAME.ann or NAME_ANNOTATOR.ann", HelpName = "DIR", Required = true };
    private static readonly Option<string?> Only = new("--only") { Description = "Names of the articles to measure on, one a line", HelpName = "LIST" };
    private static readonly Option<bool> ByRule = new("--by-rule") { Description = "Also what every rule is worth" };
    private static readonly Option<string?> Write = new("--write") { Description = "Where to write what every rule is worth, for 'rules show' (rules/en/models/precision.tsv)", HelpName = "FILE" };
    private static readonly Option<bool> Json = new("--json") { Description = "As JSON" };
    private static readonly RuleOptions Shared = new();

    public static Command Create()
    {
        var command = new Command("evaluate", "Measure the rules on articles that people have annotated") { Text, Gold, Only, ByRule, Write, Json, Shared.Rules, Shared.Config, Shared.Decide };
        command.SetAction(parsed => RuleLoading.Guard(() => Run(parsed)));
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            var articles = AnnotatedCorpus.Find(parsed.GetValue(Text)!, parsed.GetValue(Gold)!, parsed.GetValue(Only));
            var evaluation = new CorpusEvaluation(AttributionAnalyzer.Load(Shared.For(parsed, parsed.GetValue(Text)!)));
            foreach (var article in articles)
                Add(evaluation, article);
            Print(evaluation, parsed);
            if (parsed.GetValue(Write) is { } file)
                WritePrecision(file, evaluation);
            return ExitStatus.Done;
        }
        catch (CorpusException e)
        {
            Messages.Error(e.Message);
            return ExitStatus.Failed;
        }
    }

    private static void Print(CorpusEvaluation evaluation, ParseResult parsed)
    {
        if (!parsed.GetValue(Json))
        {
            evaluation.WriteTable(Console.Out, parsed.GetValue(ByRule));
            return;
        }
        using var stream = Console.OpenStandardOutput();
        evaluation.WriteJson(stream, parsed.GetValue(ByRule));
    }

    /// <exception cref="CorpusException">The file cannot be written.</exception>
    private static void WritePrecision(string path, CorpusEvaluation evaluation)
    {
        try
        {
            using var file = new AtomicFile(path);
            using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
                evaluation.WritePrecision(writer);
            file.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{path}: cannot be written: {e.Message}");
        }
    }

    private static void Add(CorpusEvaluation evaluation, AnnotatedArticle article)
    {
        try
        {
            evaluation.Add(AnnotatedCorpus.ReadText(article.TextFile), [.. article.AnnotationFiles.Select(AnnotatedCorpus.ReadText)]);
        }
        catch (FormatException e)
        {
            throw new CorpusException($"{string.Join(" or ", article.AnnotationFiles)}: {e.Message}");
        }
    }
}
