using Attribution.Articles;
using Attribution.Findings.Facts;
using Attribution.Quantities;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Findings.Passages;

/// <summary>Finds the passages of an article by the rules of <c>passages/</c>. Immutable and thread-safe.</summary>
internal sealed class PassageFinder
{
    private const string TargetCapture = "target", KindAttribute = "kind";

    private static readonly Comparer<Passage> InOrder = Comparer<Passage>.Create(Compare);

    private readonly RuleIndex index;

    public PassageFinder(IEnumerable<Rule> rules, RuleCompiler compiler)
    {
        index = new RuleIndex([.. rules.Select(compiler.Compile)]);
        Kinds = index.Rules.Select(rule => KindOf(rule.Rule)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All kinds that some rule finds.</summary>
    public IReadOnlySet<string> Kinds { get; }

    /// <summary>The passages of the paragraphs that are analysed, in text order; dates, numbers and amounts are passages, too.</summary>
    public Passage[] Find(MatchText text, Func<int, bool> isAnalysed, IReadOnlyList<QuantityMention> quantities)
    {
        var matcher = new PatternMatcher(text);
        var (passages, matches) = (new List<Passage>(), new List<RuleMatch>());
        var sentences = text.Article.SentenceArray;
        var next = 0;
        for (var sentence = 0; sentence < sentences.Length; sentence++)
        {
            if (!isAnalysed(sentences[sentence].Paragraph))
                continue;
            matches.Clear();
            matcher.Match(index, sentences[sentence], matches);
            var first = passages.Count;
            AddLongest(matches, sentence, passages);
            for (; next < quantities.Count && quantities[next].Tokens.First < sentences[sentence].EndToken; next++)
                passages.Add(new Passage(EnumWords<QuantityKind>.Of(quantities[next].Kind), quantities[next].Tokens, TokenRange.None, sentence));
            if (passages.Count - first > 1)
                passages.Sort(first, passages.Count - first, InOrder);
        }
        return [.. passages];
    }

    /// <summary>Of passages of one kind that overlap, the longest stays.</summary>
    private static void AddLongest(List<RuleMatch> matches, int sentence, List<Passage> passages)
    {
        var first = passages.Count;
        foreach (var match in matches.Count < 2 ? (IEnumerable<RuleMatch>)matches : matches.OrderByDescending(match => match.Range.Count).ThenBy(match => match.Range.First))
        {
            var passage = new Passage(match.Rule.Kind!, match.Range, match[TargetCapture], sentence);
            if (!Overlaps(passages, first, passage))
                passages.Add(passage);
        }
    }

    private static bool Overlaps(List<Passage> passages, int first, Passage passage)
    {
        for (var i = first; i < passages.Count; i++)
            if (passages[i].Kind == passage.Kind && passages[i].Range.Overlaps(passage.Range))
                return true;
        return false;
    }

    private static int Compare(Passage a, Passage b) =>
        a.Range.First != b.Range.First ? a.Range.First.CompareTo(b.Range.First) : string.CompareOrdinal(a.Kind, b.Kind);

    private static string KindOf(Rule rule) => rule.Attributes[KindAttribute];
}
