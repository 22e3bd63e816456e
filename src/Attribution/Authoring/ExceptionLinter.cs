using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Finds exceptions of one rule that can never hold, or never matter.</summary>
internal sealed class ExceptionLinter(CompiledRule rule, ProblemList problems)
{
    public void Run()
    {
        for (var i = 0; i < rule.Exceptions.Length; i++)
            if (Fault(i) is { } fault)
                problems.Add(rule.Rule.File, rule.Rule.Exceptions[i].Line, $"{rule.Rule.Id}: {fault}");
    }

    private string? Fault(int index)
    {
        var (place, test) = rule.Exceptions[index];
        var name = rule.Rule.Exceptions[index].Place;
        if (test is { Words.Count: 0 } or { Lemmas.Count: 0 } || test.Not is { } not && not.Includes(test))
            return "the exception can never hold: its test accepts no word";
        if (place == ExceptionTest.Before && Required().FirstOrDefault()?.Places == TokenPlaces.SentenceStart)
            return "the exception can never hold: nothing stands before a match that begins the sentence";
        if (place == ExceptionTest.After && Required().LastOrDefault()?.Places == TokenPlaces.SentenceEnd)
            return "the exception can never hold: nothing stands after a match that ends the sentence";
        if (place >= 0 && rule.Elements.Where(element => element.Capture == place).All(element => element.Phrases is null && element.Test is { } accepted && accepted.Excludes(test)))
            return $"the exception can never hold: '{name}' captures no such word";
        return rule.Exceptions[..index].Any(before => before.Place == place && before.Test.Includes(test))
            ? $"the exception never matters: an exception before it holds for all these words at '{name}', too" : null;
    }

    /// <summary>Tests of the elements that every match has; optional ones at the edges may be missing, so only a whole pattern of such tells.</summary>
    private IEnumerable<TokenTest?> Required() => rule.Elements.All(element => element.Min > 0) ? rule.Elements.Select(element => element.Test) : [];
}
