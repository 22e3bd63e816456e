using Attribution.Articles;
using Attribution.Rules.Reading;

namespace Attribution.Rules.Matching;

/// <summary>Turns rules into tests on hashes and bit masks, and chooses each rule's anchor.</summary>
internal sealed class RuleCompiler(RulePack pack, Alphabet alphabet, ProblemList problems)
{
    private readonly IReadOnlyDictionary<string, Lexicon> lexicons = pack.ListsByName;

    /// <summary>Compiles the rules of a stage; mistakes go to the list of problems.</summary>
    public RuleIndex Compile(RuleKind kind)
    {
        var rules = pack.Of(kind);
        var compiled = new CompiledRule[rules.Count];
        for (var i = 0; i < compiled.Length; i++)
            compiled[i] = Compile(rules[i]);
        return new RuleIndex(compiled);
    }

    public CompiledRule Compile(Rule rule) => rule.Compiled ?? CompileAnew(rule);

    /// <summary>Apart from the rest, so that whoever has a pack need not load what this takes.</summary>
    private CompiledRule CompileAnew(Rule rule)
    {
        var captures = rule.Pattern.Select(element => element.Capture).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var elements = rule.Pattern.Select(element => Compile(rule, element, captures)).ToArray();
        return new CompiledRule
        {
            Rule = rule,
            Elements = elements,
            Anchor = AnchorOf(rule, elements),
            Captures = captures,
            Kind = rule.Attributes.GetValueOrDefault("kind"),
            Head = Array.IndexOf(captures, "head"),
            Exceptions = Exceptions(rule, captures),
        };
    }

    private ExceptionTest[] Exceptions(Rule rule, string[] captures)
    {
        var tests = new ExceptionTest[rule.Exceptions.Count];
        for (var i = 0; i < tests.Length; i++)
            tests[i] = new ExceptionTest(PlaceOf(rule.Exceptions[i].Place, captures), Test(rule, rule.Exceptions[i].Test));
        return tests;
    }

    public TokenTest Test(Rule rule, Element element) => new()
    {
        Words = Words(element),
        Lemmas = Lemmas(element),
        Tags = Mask(rule, element, element.Tags, alphabet.Tags, alphabet.TagNames, "tag"),
        Relations = Mask(rule, element, element.Relations, alphabet.Relations, alphabet.RelationNames, "relation"),
        Kinds = Bits<TokenKind>(rule, element, element.Kinds, "kind", uint.MaxValue, kind => 1u << (int)kind),
        Shapes = (TokenShapes)Bits<TokenShapes>(rule, element, element.Shapes, "shape", 0, shape => (uint)shape),
        Places = (TokenPlaces)Bits<TokenPlaces>(rule, element, element.At, "at", 0, place => (uint)place),
        Quoted = element.Quoted,
        Not = element.Not is { } not ? Test(rule, not) : null,
    };

    private CompiledElement Compile(Rule rule, Element element, string[] captures)
    {
        var phrases = element.Lists.Where(lexicons.ContainsKey).SelectMany(list => lexicons[list].Phrases).ToList();
        return new CompiledElement
        {
            Test = element.Layer is null && element.HasTest ? Test(rule, element) : null,
            Phrases = phrases.Count == 0 ? null : PhraseTable.Of(phrases),
            Min = element.Min,
            Max = element.Max,
            Lazy = element.Lazy,
            Capture = element.Capture is null ? -1 : Array.IndexOf(captures, element.Capture),
        };
    }

    /// <summary>Reading has made sure that the place is one of these.</summary>
    private static int PlaceOf(string place, string[] captures) => place switch
    {
        "before" => ExceptionTest.Before,
        "after" => ExceptionTest.After,
        _ => Array.IndexOf(captures, place),
    };

    private WordSet? Words(Element element) => SetOf(element.Words, element.Lists);

    private WordSet? Lemmas(Element element) => SetOf(element.Lemmas, element.LemmaLists);

    private WordSet? SetOf(IReadOnlyList<string> words, IReadOnlyList<string> lists)
    {
        if (words.Count + lists.Count == 0)
            return null;
        if (words.Count == 0 && lists is [var only] && lexicons.TryGetValue(only, out var whole))
            return whole.Words;
        var hashes = new WordSetBuilder();
        foreach (var word in words)
            hashes.Add(WordHash.Of(word));
        foreach (var list in lists)
            if (lexicons.TryGetValue(list, out var lexicon))
                hashes.Add(lexicon.Words);
        return hashes.Build();
    }

    private ulong Mask(Rule rule, Element element, IReadOnlyList<string> names, Func<IEnumerable<string>, ulong?> look, IReadOnlyList<string> known, string what)
    {
        if (names.Count == 0)
            return ulong.MaxValue;
        foreach (var name in names)
            if (look([name]) is null)
                problems.Add(rule.File, element.Line, $"unknown {what} '{name}': {Suggestion.For(name, known)}");
        return look(names) ?? 0;
    }

    private uint Bits<T>(Rule rule, Element element, IReadOnlyList<string> names, string what, uint otherwise, Func<T, uint> bit)
        where T : struct, Enum
    {
        if (names.Count == 0)
            return otherwise;
        var bits = 0u;
        foreach (var name in names)
            if (Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsDigit(name[0]))
                bits |= bit(value);
            else
                problems.Add(rule.File, element.Line, $"unknown {what} '{name}': {Suggestion.For(name, Enum.GetNames<T>().Select(Hyphenated))}");
        return bits;
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private int AnchorOf(Rule rule, CompiledElement[] elements)
    {
        for (var i = 0; i < elements.Length; i++)
            if (rule.Pattern[i].IsAnchor)
                return Anchorable(rule, elements, i) ? i : 0;
        if (elements.Where(element => element is { Min: 1, Max: 1 }).MinBy(AnchorCost) is { } rarest)
            return Array.IndexOf(elements, rarest);
        problems.Add(rule.File, rule.Line, "no element can be the anchor: at least one must be neither optional nor repeated");
        return 0;
    }

    private bool Anchorable(Rule rule, CompiledElement[] elements, int index)
    {
        if (elements[index] is { Min: 1, Max: 1 })
            return true;
        problems.Add(rule.File, rule.Pattern[index].Line, "an anchor is neither optional nor repeated");
        return false;
    }

    /// <summary>How often an element's place must be tried; words are rare, tags common.</summary>
    private static int AnchorCost(CompiledElement element) => element switch
    {
        { Test: { Words: { } words } } => words.Count,
        { Test: { Lemmas: { } lemmas } } => 1_000 + lemmas.Count,
        _ => 1_000_000,
    };
}
