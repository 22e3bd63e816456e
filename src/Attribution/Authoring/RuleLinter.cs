using Attribution.Articles;
using Attribution.Findings;
using Attribution.Findings.Judging;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Finds rules that load but cannot do what their author meant.</summary>
internal sealed class RuleLinter(LanguagePack pack, ProblemList problems)
{
    /// <summary>A rule that matches at more of all words than this says nothing of them.</summary>
    private const double MostMatches = 0.7;

    public static void Run(AttributionAnalyzer analyzer, ProblemList problems)
    {
        var texts = new ExampleTexts(analyzer.Language);
        new RuleLinter(analyzer.Language, problems).Run(texts);
        new BeatenRules(analyzer.Language, texts, problems).Run();
        new NewsroomLinter(analyzer.Language, problems).Run();
    }

    private void Run(ExampleTexts texts)
    {
        foreach (var rule in pack.Rules.Rules)
        {
            CheckWords(rule);
            if (rule.Kind == RuleKind.Attributions)
                continue;
            var compiled = pack.Compiler.Compile(rule);
            CheckElements(compiled);
            CheckReach(compiled, texts);
            new ExceptionLinter(compiled, problems).Run();
        }
        CheckLists();
    }

    /// <summary>A literal that is cut into several tokens stands for no token.</summary>
    private void CheckWords(Rule rule)
    {
        foreach (var element in AllTests(rule))
        {
            foreach (var word in element.Words.Concat(element.Lemmas))
                if (pack.Segmenter.Segment(word, new ArticleInfo()).TokenArray.Length != 1)
                    problems.Add(rule.File, element.Line, $"{rule.Id}: '{word}' is not one word of a text and never matches; write its words one by one, or put it into a list");
            foreach (var word in element.Lemmas)
                if (BaseOf(word) is { } lemma && lemma != word)
                    problems.Add(rule.File, element.Line, $"{rule.Id}: the lemma of '{word}' is '{lemma}', so 'lemma: {word}' never matches; write 'lemma: {lemma}', or 'word: {word}'");
        }
    }

    /// <summary>The dictionary form of a word by itself, as the tagger sees it; null where it is more than one word.</summary>
    private string? BaseOf(string word)
    {
        var tagged = pack.Tagger.Tag(pack.Segmenter.Segment(word, new ArticleInfo()));
        return tagged.Tags.Length == 1 ? pack.Tagger.Lemmas.LemmaOf(word, tagged.Tags[0]) : null;
    }

    private void CheckElements(CompiledRule rule)
    {
        for (var i = 0; i < rule.Elements.Length; i++)
            if (Impossible(rule, i) is { } reason)
                problems.Add(rule.Rule.File, rule.Rule.Pattern[i].Line, $"{rule.Rule.Id}: {reason}, so it never matches");
    }

    private string? Impossible(CompiledRule rule, int index)
    {
        var element = rule.Elements[index];
        if (element.Test is not { } test)
            return null;
        if (test is { Words.Count: 0 } && element.Phrases is null || test is { Lemmas.Count: 0 })
            return "the element's lists are empty";
        if (test.Not is { } not && not.Includes(test))
            return "'not' rules out all that the element asks for";
        if (test.Places == TokenPlaces.SentenceStart && rule.Elements[..index].Any(before => before.Min > 0))
            return "the element wants to begin the sentence, but another comes before it";
        if (test.Places == TokenPlaces.SentenceEnd && rule.Elements[(index + 1)..].Any(after => after.Min > 0))
            return "the element wants to end the sentence, but another comes after it";
        return element.Phrases is null && rule.Rule.Pattern[index] is { Words: { Count: > 0 } words, Lists.Count: 0 } && !words.Any(word => (test.Kinds >> (int)KindOf(word) & 1) != 0)
            ? "none of the element's words is of the kind that it asks for" : null;
    }

    private TokenKind KindOf(string word) =>
        pack.Segmenter.Segment(word, new ArticleInfo()).TokenArray is [var token] ? token.Kind : TokenKind.Word;

    /// <summary>By its tests, or by what it does with the texts of all examples.</summary>
    private void CheckReach(CompiledRule rule, ExampleTexts texts)
    {
        var anything = new TokenTest { Tags = pack.Alphabet.Tags(["*"]) ?? 0, Relations = pack.Alphabet.Relations(["*"]) ?? 0 };
        if (rule.Exceptions.Length == 0 && rule.Elements.All(element => element.Min == 0 || element.Test is { } test && test.Includes(anything)))
            problems.Add(rule.Rule.File, rule.Rule.Line, $"{rule.Rule.Id}: the pattern matches every token");
        else if (texts.Matches(rule).Count() is var matches && matches > MostMatches * texts.Tokens)
            problems.Add(rule.Rule.File, rule.Rule.Line, $"{rule.Rule.Id}: the pattern matches at {matches} of {texts.Tokens} words of all examples: nearly everywhere");
    }

    /// <summary>Rules that are switched off still use their lists.</summary>
    private void CheckLists()
    {
        var rules = pack.Rules;
        var used = rules.Asked.Concat(SegmentationWords.Lists).Concat(ContentWords.Lists)
            .Concat(rules.Rules.Concat(rules.BuiltIn).SelectMany(AllTests).SelectMany(element => element.Lists.Concat(element.LemmaLists))).ToHashSet(StringComparer.Ordinal);
        foreach (var lexicon in rules.Lexicons.Where(lexicon => !used.Contains(lexicon.Name) && !SenseLists.IsSense(lexicon.Name)))
            problems.Add(lexicon.File, 0, "no rule uses this word list");
    }

    private static IEnumerable<Element> AllTests(Rule rule) =>
        rule.Pattern.Concat(rule.Exceptions.Select(exception => exception.Test)).SelectMany(WithNot);

    private static IEnumerable<Element> WithNot(Element element) => element.Not is { } not ? WithNot(not).Prepend(element) : [element];
}
