using System.Globalization;

namespace Attribution.Cli.Output;

/// <summary>What <c>attribution rules</c> prints.</summary>
internal static class RulesOutput
{
    private const int LevelWidth = 9;

    public static int List(RuleBook book)
    {
        var width = book.Rules.Max(rule => rule.Id.Length) + 2;
        foreach (var kind in book.Rules.GroupBy(rule => rule.Kind))
        {
            Console.Out.WriteLine($"{kind.Key} ({kind.Count()})");
            foreach (var rule in kind)
                Console.Out.WriteLine($"  {rule.Id.PadRight(width)}{Level(rule).PadRight(LevelWidth)}{rule.Title}");
        }
        return ExitStatus.Done;
    }

    public static int Show(RuleBook book, string id)
    {
        if (book.Find(id) is not { } rule)
        {
            Messages.Error($"no rule '{id}'" + (book.Nearest(id) is { } nearest ? $": did you mean '{nearest}'?" : ": 'attribution rules list' shows all"));
            return ExitStatus.Failed;
        }
        Console.Out.WriteLine($"{rule.Id}: {rule.Title}");
        Console.Out.WriteLine($"  {rule.Why.Trim()}");
        Line("Remedy", rule.Fix);
        Line("Severity", Level(rule));
        Line("Standards", string.Join(", ", rule.Standards));
        if (rule.Precision is { } precision)
            Line("Measured", string.Create(CultureInfo.InvariantCulture, $"right {rule.Right:0.#} of {rule.Found:0.#} times ({precision:P0})"));
        Line("File", rule.File);
        foreach (var (text, finds) in rule.Hits)
            Example("Finds", text, finds);
        foreach (var text in rule.NearMisses)
            Example("Leaves alone", text, []);
        return ExitStatus.Done;
    }

    /// <summary>Examples that do not hold are bad rules; what the linter finds is only worth a look.</summary>
    public static int Test(RuleBook book)
    {
        var (count, skipped, faults) = book.TestExamples();
        foreach (var fault in faults)
            Messages.Error(fault.ToString());
        var warnings = book.Lint();
        foreach (var warning in warnings)
            Messages.Warning(warning.ToString());
        Console.Out.WriteLine($"{book.Rules.Count} rules, {count} examples: {count - faults.Count - skipped} hold, {faults.Count} do not{(skipped == 0 ? "" : $", {skipped} skipped, since they need what the settings switch off or change")}; {warnings.Count} warnings");
        return faults.Count > 0 ? ExitStatus.BadRules : ExitStatus.Done;
    }

    /// <summary>Makes a pack and names it.</summary>
    public static int Pack(string folder)
    {
        try
        {
            Console.Out.WriteLine($"Packed into {RuleBook.Pack(folder)}");
            return ExitStatus.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Messages.Error($"the pack of {folder} cannot be written: {e.Message}");
            return ExitStatus.Failed;
        }
    }

    public static int Catalogue(RuleBook book)
    {
        Console.Out.Write(book.Catalogue());
        return ExitStatus.Done;
    }

    private static string Level(RuleDescription rule) => rule.IsOff ? "off" : rule.Severity?.ToString().ToLowerInvariant() ?? "";

    private static void Line(string name, string value)
    {
        if (value.Length > 0)
            Console.Out.WriteLine($"  {name}: {value}");
    }

    private static void Example(string heading, string text, IReadOnlyList<string> finds)
    {
        Console.Out.WriteLine($"  {heading}:");
        foreach (var line in text.TrimEnd().Split('\n'))
            Console.Out.WriteLine($"      {line}");
        if (finds.Count > 0)
            Console.Out.WriteLine($"    → {string.Join(" | ", finds)}");
    }
}
