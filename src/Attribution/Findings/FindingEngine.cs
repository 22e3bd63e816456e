using Attribution.Findings.Facts;
using Attribution.Findings.Judging;

namespace Attribution.Findings;

/// <summary>Runs every check over every unit that it judges. Immutable and thread-safe.</summary>
internal sealed class FindingEngine(IReadOnlyList<FindingRule> rules)
{
    private readonly JudgedSentences sentences = new(rules);

    /// <summary>The findings: most severe first, then by place, then by rule id.</summary>
    public IReadOnlyList<Finding> Judge(SourcingFacts facts)
    {
        var findings = JudgeUnits(facts);
        sentences.Add(facts, findings);
        findings.Sort(Compare);
        return WithOwnFingerprints(findings);
    }

    /// <summary>What the checks find without learned weights.</summary>
    public List<Finding> JudgeUnits(SourcingFacts facts)
    {
        var findings = new List<Finding>();
        foreach (var rule in rules)
            Judge(rule, facts, findings);
        return findings;
    }

    /// <summary>What one check says of several passages of one paragraph is one finding, with all their places.</summary>
    private static void Judge(FindingRule rule, SourcingFacts facts, List<Finding> findings)
    {
        var paragraph = -1;
        var units = facts.UnitsOf(rule.Over);
        for (var i = 0; i < units.Length; i++)
        {
            var unit = units[i];
            if (!rule.When.Holds(facts, unit))
                continue;
            var finding = FindingOf(rule, facts, unit);
            var here = rule.Over == UnitKind.Passage ? ParagraphOf(facts, unit) : -1;
            if (here >= 0 && here == paragraph)
                findings[^1] = Joined(findings[^1], finding);
            else
                findings.Add(finding);
            paragraph = here;
        }
    }

    private static int ParagraphOf(SourcingFacts facts, int passage) =>
        facts.Article.Article.Sentences[facts.Article.Passages[passage].Sentence].Paragraph;

    /// <summary>The more severe of the two, with the places of both.</summary>
    private static Finding Joined(Finding first, Finding second) => (second.Severity > first.Severity ? second : first) with
    {
        Places = [.. first.Places.Concat(second.Places).Distinct()],
    };

    private static Finding FindingOf(FindingRule rule, SourcingFacts facts, int unit) => new()
    {
        Rule = rule,
        Severity = SeverityOf(rule, facts, unit),
        Message = rule.Message.Fill(facts, unit),
        Places = FindingPlaces.Of(rule.Over, facts, unit),
        Sources = UnitTies.SourcesOf(rule.Over, facts, unit),
        Attributions = UnitTies.StatementsOf(rule.Over, facts, unit),
        Fingerprint = Fingerprint.Of(rule.Id, rule.Over, facts, unit),
    };

    private static Severity SeverityOf(FindingRule rule, SourcingFacts facts, int unit)
    {
        var severity = rule.Severity;
        foreach (var (raised, when) in rule.Raise)
            if (when.Holds(facts, unit))
                severity = raised;
        return severity > Severity.Info && rule.Judge is { Floor: > 0 } judge && IsUnlikely(rule, judge.Floor, facts, unit) ? Severity.Info : severity;
    }

    /// <summary>Whether weights were learned, and none of the sentences that it shows in reaches the floor.</summary>
    private static bool IsUnlikely(FindingRule rule, double floor, SourcingFacts facts, int unit)
    {
        var judged = FindingPlaces.Of(rule.Over, facts, unit).Select(place => facts.Around.SentenceAt(place.Start)).Where(sentence => sentence >= 0)
            .Select(sentence => facts.Sentences.Judge(rule.Id, sentence)).OfType<double>().ToList();
        return judged.Count > 0 && judged.Max() < floor;
    }

    private static int Compare(Finding a, Finding b)
    {
        var order = b.Severity.CompareTo(a.Severity);
        if (order == 0)
            order = StartOf(a).CompareTo(StartOf(b));
        if (order == 0)
            order = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Fingerprint, b.Fingerprint);
    }

    private static int StartOf(Finding finding) => finding.Places.Count > 0 ? finding.Places[0].Start : -1;

    /// <summary>Two findings about the same words are told apart by their order.</summary>
    private static List<Finding> WithOwnFingerprints(List<Finding> findings)
    {
        var seen = new Dictionary<string, int>();
        for (var i = 0; i < findings.Count; i++)
        {
            var fingerprint = findings[i].Fingerprint;
            var times = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
            if (times > 1)
                findings[i] = findings[i] with { Fingerprint = Fingerprint.Of(fingerprint, times.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
        }
        return findings;
    }
}
