namespace Attribution.Rules.Reading;

/// <summary>What the stage of a rule asks of it: the attributes that it must have, the captures that are read, what the pattern may hold.</summary>
internal static class RuleShapeCheck
{
    /// <summary>Captures, elements: more than any sensible rule has.</summary>
    private const int MostElements = 16;

    /// <summary>What a cue can tell that its source did.</summary>
    private static readonly string[] Types = ["statement", "mental", "act", "response"];

    /// <summary>What a source rule can say of a source.</summary>
    private static readonly string[] Terms = ["count", "role", "affiliation", "side", "partial", "knowledge", "mark", "reason", "corroboration", "channel", "publisher", "borrowed"];

    /// <summary>What a quantity rule can say of its match; with "none", that it is no quantity.</summary>
    private static readonly string[] Quantities = ["date", "duration", "number", "percentage", "money", "rate", "casualties", "none"];

    public static void Run(Rule rule, ProblemList problems)
    {
        void Fault(string message) => problems.Add(rule.File, rule.Line, message);
        if (rule.Pattern.Count > MostElements)
            Fault($"'match' has {rule.Pattern.Count} elements; {MostElements} is the most");
        switch (rule.Kind)
        {
            case RuleKind.Cues:
                CheckCue(rule, problems, Fault);
                break;
            case RuleKind.Mentions:
                CheckMention(rule, Fault);
                break;
            case RuleKind.Clauses:
                CheckClause(rule, problems, Fault);
                break;
            case RuleKind.Attributions when rule.Pattern.Count(element => element is { Layer: "cue", Min: 1, Max: 1 }) != 1:
                Fault("an attribution rule needs exactly one element with 'cue', neither optional nor repeated");
                break;
            case RuleKind.Sources:
                Choice(rule, "sets", Terms, Fault);
                break;
            case RuleKind.Passages when string.IsNullOrWhiteSpace(rule.Attributes.GetValueOrDefault("kind")):
                Fault("'kind' is missing: what the words do, by a name that checks ask for, such as forecast");
                break;
            case RuleKind.Quantities:
                Choice(rule, "kind", Quantities, Fault);
                break;
        }
        if (rule.Kind != RuleKind.Attributions)
            foreach (var element in rule.Pattern.Where(element => element.Layer is not null || element.Paths.Count > 0))
                problems.Add(rule.File, element.Line, $"'{element.Layer}' can only stand in attribution rules");
    }

    private static void CheckCue(Rule rule, ProblemList problems, Action<string> fault)
    {
        if (!Choice(rule, "part", ["tail"], fault, isOptional: true) || rule.Attributes.ContainsKey("part"))
            return;
        if (string.IsNullOrWhiteSpace(rule.Attributes.GetValueOrDefault("kind")))
            fault("'kind' is missing: what kind of word the cue is, such as verb");
        Choice(rule, "certain", ["true"], fault, isOptional: true);
        Choice(rule, "type", Types, fault, isOptional: true);
        NeedsCapture(rule, "head", problems);
    }

    private static void CheckMention(Rule rule, Action<string> fault)
    {
        if (!Choice(rule, "part", ["head", "lead", "tail", "join"], fault))
            return;
        if (rule.Attributes["part"] == "head")
            Choice(rule, "form", ["name", "pronoun", "description"], fault);
        if (rule.Attributes.GetValueOrDefault("part") != "join" && (rule.Pattern is not [{ Layer: null, Min: 1, Max: 1, Lazy: false }] || rule.Exceptions.Count > 0))
            fault("a mention rule tests one token: 'match' has one element, and there is no 'except'");
    }

    private static void CheckClause(Rule rule, ProblemList problems, Action<string> fault)
    {
        if (!Choice(rule, "mark", ["start", "end"], fault))
            return;
        var mark = rule.Attributes["mark"];
        if (mark == "start" && string.IsNullOrWhiteSpace(rule.Attributes.GetValueOrDefault("form")))
            fault("'form' is missing: the form of content that begins here, such as that, clause or quotation");
        if (mark == "end")
            Choice(rule, "form", ["contrast"], fault, isOptional: true);
        NeedsCapture(rule, mark, problems);
    }

    private static bool Choice(Rule rule, string key, string[] known, Action<string> fault, bool isOptional = false)
    {
        var value = rule.Attributes.GetValueOrDefault(key);
        if (value is null && isOptional || known.Contains(value))
            return true;
        fault(value is null ? $"'{key}' is missing: {string.Join(", ", known)}" : Suggestion.Explain($"value of '{key}'", value, known));
        return false;
    }

    /// <summary>A pattern without elements is another mistake, noted where the rule is read.</summary>
    private static void NeedsCapture(Rule rule, string capture, ProblemList problems)
    {
        if (rule.Pattern.Count > 0 && !rule.Pattern.Any(element => element.Capture == capture && element.Min > 0))
            problems.Add(rule.File, rule.Pattern[0].Line, $"'match' needs an element with 'as: {capture}' that is not optional");
    }
}
