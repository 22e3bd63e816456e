using System.Globalization;
using Attribution.Findings;
using Attribution.Findings.Judging;

namespace Attribution.Training.Findings;

/// <summary>Measures the judge on what it has not seen: articles, a fifth at a time, and editors, one at a time.</summary>
internal sealed class JudgeMeasurement(IReadOnlyList<JudgedExample> examples, IReadOnlyList<FindingRule> rules, JudgeTrainer trainer)
{
    private const int Folds = 5;

    /// <summary>Shares of the proposals of a check, best first, after which a line of its table is printed.</summary>
    private static readonly int[] Ranks = [15, 30, 60, 120, 240];

    private static readonly int[] VerdictRanks = [4, 8, 12, 16, 24, 32, 48, 64];

    public void Print(TextWriter output)
    {
        var names = examples.Select(example => example.Article).Distinct().Order(StringComparer.Ordinal).ToArray();
        new Random(7).Shuffle(names);
        var foldOf = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        var byArticle = Judged(example => foldOf[example.Article]);
        var byEditor = Judged(example => example.Editor);
        output.WriteLine("\nby check, articles left out: least probability, proposals, met by a mark of the check, of any check");
        foreach (var rule in rules)
            PrintRanks(output, rule, byEditor);
        output.WriteLine("\nfindings without the judge, by check: how many, met by a mark; those that the judge likes less and more than the middle one");
        foreach (var check in examples.SelectMany(example => example.Certain).Distinct().Order(StringComparer.Ordinal))
            PrintCertain(output, check, byEditor);
        output.WriteLine("\nby check, editors left out: least probability, findings of which an editor was asked, deserved");
        foreach (var rule in rules)
            PrintVerdicts(output, rule, byEditor);
        output.WriteLine("\narticles left out");
        PrintTotals(output, examples, byArticle);
        output.WriteLine("editors left out");
        PrintTotals(output, examples, byEditor);
        foreach (var editor in examples.GroupBy(example => example.Editor))
        {
            output.WriteLine($"editor {editor.Key}");
            PrintTotals(output, [.. editor], byEditor);
        }
    }

    public void Show(string rule, string? from)
    {
        var judged = Judged(example => example.Editor);
        var index = rules.Index().First(pair => pair.Item.Id == rule).Index;
        foreach (var (example, p) in judged.Where(pair => pair.Key.Proposed.Contains(rule) && pair.Key.Certain.Count == 0).Select(pair => (pair.Key, P: pair.Value[index])).OrderByDescending(pair => pair.P).Skip(int.Parse(from ?? "0", CultureInfo.InvariantCulture)).Take(40))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{p:F2} {(example.IsMarkedFor(rules[index].Judge!.Marks) ? "SAME" : example.Marks.Count > 0 ? "any " : "-   ")} {string.Join(',', example.Marks.SelectMany(m => m.Checks).Distinct())} | {example.Text}"));
    }

    private Dictionary<JudgedExample, float[]> Judged<T>(Func<JudgedExample, T> foldOf)
    {
        var judged = new Dictionary<JudgedExample, float[]>();
        foreach (var fold in examples.GroupBy(foldOf))
        {
            var model = trainer.Learn([.. examples.Where(example => !Equals(foldOf(example), fold.Key))]);
            foreach (var example in fold)
                judged[example] = model.Judge(example.Features);
        }
        return judged;
    }

    private void PrintRanks(TextWriter output, FindingRule rule, Dictionary<JudgedExample, float[]> judged)
    {
        var column = rules.Index().First(pair => pair.Item == rule).Index;
        var ranked = judged.Where(pair => pair.Key.Proposed.Contains(rule.Id) && pair.Key.Certain.Count == 0).OrderByDescending(pair => pair.Value[column]).ToList();
        output.WriteLine($"{rule.Id}: {ranked.Count} proposed");
        foreach (var rank in Ranks.Where(rank => rank <= ranked.Count))
        {
            var best = ranked.Take(rank).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {best[^1].Value[column]:F2} {rank,4}  {best.Average(pair => pair.Key.IsMarkedFor(rule.Judge!.Marks) ? 1.0 : 0):P0}  {best.Average(pair => pair.Key.Marks.Count > 0 ? 1.0 : 0):P0}"));
        }
    }

    private void PrintVerdicts(TextWriter output, FindingRule rule, Dictionary<JudgedExample, float[]> judged)
    {
        var column = rules.Index().First(pair => pair.Item == rule).Index;
        foreach (var certain in new[] { false, true })
        {
            var ranked = judged.Where(pair => pair.Key.Certain.Contains(rule.Id) == certain && (certain || pair.Key.Proposed.Contains(rule.Id)) && pair.Key.Verdict(rule.Id) is not null).OrderByDescending(pair => pair.Value[column]).ToList();
            output.WriteLine($"{rule.Id}{(certain ? " (without the judge)" : "")}: {ranked.Count} judged, {Share(ranked.Count(pair => pair.Key.Verdict(rule.Id) == true), ranked.Count)} deserved");
            foreach (var rank in VerdictRanks.Where(rank => rank <= ranked.Count))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ranked[rank - 1].Value[column]:F2} {rank,4}  {ranked.Take(rank).Count(pair => pair.Key.Verdict(rule.Id) == true)}"));
        }
    }

    private void PrintCertain(TextWriter output, string check, Dictionary<JudgedExample, float[]> judged)
    {
        var column = rules.Index().Where(pair => pair.Item.Id == check).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
        var found = examples.Where(example => example.Certain.Contains(check)).OrderBy(example => column < 0 ? 0 : judged[example][column]).ToList();
        var half = found.Count / 2;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {check}: {found.Count} {Met(found)}; {Met(found.Take(half))} below {(column < 0 || half == found.Count ? 0 : judged[found[half]][column]):F2} {Met(found.Skip(half))} above"));

        static string Met(IEnumerable<JudgedExample> some) => some.Select(example => example.Marks.Count > 0 ? 1.0 : 0).DefaultIfEmpty(0).Average().ToString("P0", CultureInfo.InvariantCulture);
    }

    /// <summary>What the thresholds of the rules give: with the certain findings alone, then with what the judge adds.</summary>
    private void PrintTotals(TextWriter output, IReadOnlyList<JudgedExample> some, Dictionary<JudgedExample, float[]> judged)
    {
        PrintTotal(output, "without the judge", some, example => example.Certain);
        PrintTotal(output, "the judge alone  ", some, example => Likely(example, judged[example]).Count > 0 ? [] : Surest(example, judged[example]));
        PrintTotal(output, "both             ", some, example => Likely(example, judged[example]) is { Count: > 0 } certain ? certain : Surest(example, judged[example]));
    }

    private static void PrintTotal(TextWriter output, string what, IReadOnlyList<JudgedExample> some, Func<JudgedExample, IReadOnlyList<string>> find)
    {
        var found = some.Select(example => (Example: example, Checks: find(example))).Where(pair => pair.Checks.Count > 0).ToList();
        var marks = some.SelectMany(example => example.Marks).Distinct().Where(mark => mark.IsMust).ToList();
        var any = found.SelectMany(pair => pair.Example.Marks).ToHashSet();
        var near = found.SelectMany(pair => pair.Example.Marks.Where(mark => mark.Checks.Any(check => pair.Checks.Any(own => NearChecks.AreNear(own, check))))).ToHashSet();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {what}  {(double)found.Count / some.Select(example => example.Article).Distinct().Count():F1} an article; recall of musts {Share(marks.Count(any.Contains), marks.Count)} ({Share(marks.Count(near.Contains), marks.Count)} near); met {Share(found.Count(pair => pair.Example.Marks.Count > 0), found.Count)} ({Share(found.Count(pair => pair.Example.Marks.Any(mark => mark.Checks.Any(check => pair.Checks.Any(own => NearChecks.AreNear(own, check))))), found.Count)} near)"));
    }

    private static string Share(int some, int all) => all == 0 ? "-" : ((double)some / all).ToString("P0", CultureInfo.InvariantCulture);

    /// <summary>What is found without the judge and not below a floor of its.</summary>
    private List<string> Likely(JudgedExample example, float[] judged) =>
        [.. example.Certain.Where(check => rules.Index().FirstOrDefault(pair => pair.Item.Id == check) is not { Item: { } rule } pair || judged[pair.Index] >= rule.Judge!.Floor)];

    private string[] Surest(JudgedExample example, float[] judged) =>
        [.. rules.Index().Where(pair => example.Proposed.Contains(pair.Item.Id) && pair.Item.Judge!.SeverityAt(judged[pair.Index]) > Severity.Info)
            .OrderByDescending(pair => judged[pair.Index]).Take(1).Select(pair => pair.Item.Id)];
}
