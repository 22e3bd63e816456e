using System.Globalization;
using System.Text;

namespace Attribution.Authoring;

/// <summary>Writes all rules as one Markdown document, which lies in the repository beside them.</summary>
internal static class RuleCatalogue
{
    private static readonly (string Kind, string Heading, string About)[] Kinds =
    [
        ("findings", "Checks", "What is looked for in the sourcing of an article. Severities can be changed; every check can be switched off."),
        ("attributions", "Attributions", "How source, cue and content stand to each other: one rule a construction."),
        ("cues", "Cues", "Words that may introduce a claim. Rules named `cue.tail-…` say which words after a cue may belong to it."),
        ("mentions", "Mentions", "Noun phrases that may be sources: what heads one, and what may stand before and after the head."),
        ("clauses", "Clauses", "Where a content may begin and end."),
        ("sources", "Sources", "What a phrase says of a source: its role, its side, why it has no name."),
        ("passages", "Passages", "Words that do something wherever they stand, such as accuse or foretell: what checks look for."),
        ("bodies", "Bodies", "Which paragraphs are the article, and which are menus, captions, advertisements or comments."),
    ];

    public static string Write(IReadOnlyList<RuleDescription> rules)
    {
        var text = new StringBuilder("# All rules\n\nWritten by `attribution rules catalogue`; change the rules, not this file.\n");
        foreach (var (kind, heading, about) in Kinds)
            if (rules.Where(rule => rule.Kind == kind).ToList() is { Count: > 0 } mine)
                WriteKind(text, $"{heading} ({mine.Count})", about, mine);
        return text.ToString();
    }

    private static void WriteKind(StringBuilder text, string heading, string about, List<RuleDescription> rules)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n{about}\n");
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}\n\n**{rule.Title}.** {Line(rule.Why)}\n");
            var level = rule.IsOff ? "off" : rule.Severity?.ToString().ToLowerInvariant();
            if (level is not null)
                text.Append(CultureInfo.InvariantCulture, $"\n- Severity: {level}\n- Remedy: {Line(rule.Fix)}\n- Standards: {string.Join(", ", rule.Standards)}\n");
            else if (rule.Precision is { } precision)
                text.Append(CultureInfo.InvariantCulture, $"\n- Right {precision:P0} of the {rule.Found:0} times that it was measured\n");
            if (level is null && rule is { Kind: not "bodies", Hits: [var hit, ..] })
                text.Append(CultureInfo.InvariantCulture, $"\n    {Line(hit.Text)}\n");
        }
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
