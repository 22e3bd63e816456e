using Attribution.Findings.Facts;

namespace Attribution.Findings.Judging;

/// <summary>Findings about whole sentences, which rules propose and learned weights rank. Immutable and thread-safe.</summary>
internal sealed class JudgedSentences(IReadOnlyList<FindingRule> rules)
{
    // Nothing is likelier than 1: a check that asks for that says nothing by weights alone.
    private readonly List<FindingRule> judging = Judging(rules);

    /// <summary>
    /// At most one a sentence, by the check that is surest; none where the sentence holds a warning already, and no information where it holds
    /// any finding. What it says replaces information of the same check.
    /// </summary>
    public void Add(SourcingFacts facts, List<Finding> findings)
    {
        if (judging.Count == 0)
            return;
        var (told, mentioned) = (SentencesWith(facts, findings, Severity.Warning), SentencesWith(facts, findings, Severity.Info));
        foreach (var sentence in facts.Sentences.Sentences)
            if (!told[sentence] && Surest(facts, sentence) is (FindingRule rule, Severity severity) && (severity > Severity.Info || !mentioned[sentence]))
            {
                findings.RemoveAll(finding => finding.Rule == rule && finding.Severity < severity && finding.Places.All(place => facts.Around.SentenceAt(place.Start) == sentence) && finding.Places.Count > 0);
                Put(FindingOf(rule, severity, facts, sentence), facts, sentence, findings);
            }
    }

    private static List<FindingRule> Judging(IReadOnlyList<FindingRule> rules)
    {
        var judging = new List<FindingRule>();
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].Judge is { } judge && judge.Least[0].Least < 1)
                judging.Add(rules[i]);
        return judging;
    }

    private (FindingRule, Severity)? Surest(SourcingFacts facts, int sentence)
    {
        var most = 0.0;
        (FindingRule, Severity)? surest = null;
        foreach (var rule in judging)
        {
            // Many sentences are proposed by no rule, and need not be weighed. Once one is, its weights are asked before conditions.
            var isWeighed = facts.Sentences.IsWeighed(sentence);
            if ((isWeighed || rule.Judge!.When.Holds(facts, sentence))
                && facts.Sentences.Judge(rule.Id, sentence) is { } probability && probability > most && rule.Judge!.SeverityAt(probability) is { } severity
                && (!isWeighed || rule.Judge.When.Holds(facts, sentence)))
                (most, surest) = (probability, (rule, severity));
        }
        return surest;
    }

    /// <summary>What one check says of several sentences of a paragraph is one finding, with all their places.</summary>
    private static void Put(Finding finding, SourcingFacts facts, int sentence, List<Finding> findings)
    {
        var first = findings.Count - 1;
        if (first >= 0 && findings[first].Rule == finding.Rule && findings[first].Severity == finding.Severity && findings[first].Places.Count > 0
            && facts.Around.SentenceAt(findings[first].Places[0].Start) is >= 0 and var other && Paragraph(facts, other) == Paragraph(facts, sentence))
            findings[first] = findings[first] with { Places = [.. findings[first].Places, .. finding.Places] };
        else
            findings.Add(finding);
    }

    private static int Paragraph(SourcingFacts facts, int sentence) => facts.Article.Article.Sentences[sentence].Paragraph;

    private static Finding FindingOf(FindingRule rule, Severity severity, SourcingFacts facts, int sentence) => new()
    {
        Rule = rule,
        Severity = severity,
        Message = rule.Judge!.Message.Fill(facts, sentence),
        Places = FindingPlaces.Of(UnitKind.Sentence, facts, sentence),
        Sources = [],
        Attributions = [],
        Fingerprint = Fingerprint.Of(rule.Id, UnitKind.Sentence, facts, sentence),
    };

    /// <summary>The sentences that hold a finding as severe, or more.</summary>
    private static bool[] SentencesWith(SourcingFacts facts, List<Finding> findings, Severity least)
    {
        var sentences = new bool[facts.Article.Article.Sentences.Length];
        foreach (var finding in findings)
            if (finding.Severity >= least)
                foreach (var place in finding.Places)
                    if (facts.Around.SentenceAt(place.Start) is >= 0 and var sentence)
                        sentences[sentence] = true;
        return sentences;
    }
}
