using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Rules;

namespace Attribution.Authoring;

/// <summary>
/// One example of an attribution rule. It is about what the rule can propose, not about what the scorers choose: a hit
/// wants one of the rule's fills to be exactly the tagged source, cue and content; a near-miss wants no fill at all.
/// </summary>
internal sealed class AttributionExampleCheck(LanguagePack pack, Rule rule, ExampleText text)
{
    private readonly AttributionPattern pattern = pack.Patterns.Patterns.Single(pattern => pattern.Rule.Id == rule.Id);

    public string? CheckMiss()
    {
        foreach (var cue in text.Cues)
            if (Fills(cue) is { IsComplete: true } fills)
                return $"fills in around {text.Quote(cue.Range)}, though nothing is expected: {Describe(fills.All(cue.Range).First())}";
        return null;
    }

    public string? CheckHit(RuleExample example)
    {
        if (example.Spans.FirstOrDefault(span => span.Name is not ("source" or "cue" or "content")).Name is { } other)
            return $"unknown tag <{other}>: source, cue and content are known";
        var source = text.Tagged(example, "source") is [var only] ? only : TokenRange.None;
        var content = text.Tagged(example, "content");
        if (text.Tagged(example, "cue") is not [var tagged] || content.Count == 0)
            return "a hit needs one <cue> and at least one <content>";
        var faults = text.Cues.Where(cue => tagged.Contains(cue.Head)).Select(cue => Fault(Fills(cue), tagged, source, content)).ToList();
        return faults.Contains(null) ? null : faults.FirstOrDefault() ?? $"no cue rule proposes {text.Quote(tagged)}";
    }

    private AttributionFills Fills(Cues.Cue cue) => new(pack, text.View, pattern, cue);

    private string? Fault(AttributionFills fills, TokenRange cue, TokenRange source, List<TokenRange> content)
    {
        if (!fills.TakesCue || !fills.MeetsCueTest)
            return $"the rule does not take {text.Quote(cue)} as its cue";
        if (!fills.CueStarts.Contains(cue.First) || !fills.CueEnds(pack.Cues).Contains(cue.End))
            return $"{text.Quote(cue)} is no way to cut this cue";
        if (!fills.Sources.Contains(source))
            return $"{text.Quote(source)} is no candidate for the source: {string.Join(", ", fills.Sources.Select(text.Quote))}";
        if (fills.All(cue).Any(fill => fill.Source == source && fill.Content.SequenceEqual(content)))
            return null;
        var ranges = fills.Lefts.Concat(fills.Rights).Where(range => !range.IsNone).ToList();
        var wrong = content.Find(piece => !ranges.Contains(piece));
        return wrong == default ? "no fill has all of these parts" : $"{text.Quote(wrong)} is no candidate for the content: {string.Join(", ", ranges.Select(text.Quote).Take(12))}";
    }

    private string Describe((TokenRange Source, List<TokenRange> Content) fill) =>
        $"source {text.Quote(fill.Source)}, content {string.Join(" … ", fill.Content.Select(text.Quote))}";
}
