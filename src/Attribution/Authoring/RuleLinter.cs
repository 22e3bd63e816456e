using Attribution.Articles;
using Attribution.Findings;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Finds rules that load but cannot do what their author meant.</summary>
internal static class RuleLinter
{
    public static void Run(AttributionAnalyzer analyzer, ProblemList problems)
    {
        var pack = analyzer.Language;
        foreach (var rule in pack.Rules.Rules)
        {
            CheckWords(pack, rule, problems);
            if (rule.Kind == RuleKind.Attributions)
                continue;
            var compiled = pack.Compiler.Compile(rule);
            CheckElements(compiled, problems);
            CheckExceptions(compiled, problems);
        }
        CheckLists(pack.Rules, problems);
        BeatenRules.Check(pack, problems);
    }

    /// <summary>A literal that is cut into several tokens stands for no token.</summary>
    private static void CheckWords(LanguagePack pack, Rule rule, ProblemList problems)
    {
        foreach (var element in AllTests(rule))
            foreach (var word in element.Words.Concat(element.Lemmas))
                if (pack.Segmenter.Segment(word, new ArticleInfo()).TokenArray.Length != 1)
                    problems.Add(rule.File, element.Line, $"{rule.Id}: '{word}' is not one word of a text and never matches; write its words one by one, or put it into a list");
    }

    private static void CheckElements(CompiledRule rule, ProblemList problems)
    {
        for (var i = 0; i < rule.Elements.Length; i++)
        {
            var test = rule.Elements[i].Test;
            var line = rule.Rule.Pattern[i].Line;
            if (test is { Words.Count: 0 } && rule.Elements[i].PhrasesByFirst is null || test is { Lemmas.Count: 0 })
                problems.Add(rule.Rule.File, line, $"{rule.Rule.Id}: the element's lists are empty, so it never matches");
            if (test is { Not: { } not } && not.Includes(test))
                problems.Add(rule.Rule.File, line, $"{rule.Rule.Id}: 'not' rules out all that the element asks for, so it never matches");
        }
        if (rule.Elements is [{ Test: { } only }] && only.Includes(new TokenTest()))
            problems.Add(rule.Rule.File, rule.Rule.Line, $"{rule.Rule.Id}: the pattern matches every token");
    }

    private static void CheckExceptions(CompiledRule rule, ProblemList problems)
    {
        for (var i = 0; i < rule.Exceptions.Length; i++)
        {
            var exception = rule.Exceptions[i];
            if (exception.Place < 0)
                continue;
            var captured = rule.Elements.Where(element => element.Capture == exception.Place).ToList();
            if (captured.All(element => element.PhrasesByFirst is null && element.Test is { } test && test.Excludes(exception.Test)))
                problems.Add(rule.Rule.File, rule.Rule.Exceptions[i].Line, $"{rule.Rule.Id}: the exception can never hold: '{rule.Rule.Exceptions[i].Place}' captures no such word");
        }
    }

    private static void CheckLists(RulePack pack, ProblemList problems)
    {
        var used = pack.Asked.Concat(SegmentationWords.Lists).Concat(ContentWords.Lists)
            .Concat(pack.Rules.SelectMany(AllTests).SelectMany(element => element.Lists.Concat(element.LemmaLists))).ToHashSet(StringComparer.Ordinal);
        foreach (var lexicon in pack.Lexicons.Where(lexicon => !used.Contains(lexicon.Name)))
            problems.Add(lexicon.File, 0, "no rule uses this word list");
    }

    private static IEnumerable<Element> AllTests(Rule rule) =>
        rule.Pattern.Concat(rule.Exceptions.Select(exception => exception.Test)).SelectMany(WithNot);

    private static IEnumerable<Element> WithNot(Element element) => element.Not is { } not ? WithNot(not).Prepend(element) : [element];
}
