using Attribution.Clauses;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Attributions;

/// <summary>All attribution rules, compiled, with the table of their paths.</summary>
internal sealed class AttributionPatternSet
{
    /// <summary>What is asked of a content whose clause rules are all switched off; no start has it.</summary>
    private const ulong NoForm = 1UL << 63;

    private readonly List<DependencyPath> paths = [];
    private readonly Alphabet alphabet;
    private readonly BoundaryFinder boundaries;
    private readonly ProblemList problems;

    public AttributionPatternSet(
        IEnumerable<Rule> rules, IEnumerable<Rule> builtIn, RuleCompiler compiler, Alphabet alphabet, BoundaryFinder boundaries, ProblemList problems)
    {
        this.alphabet = alphabet;
        this.boundaries = boundaries;
        this.problems = problems;
        // Weights know paths by their bits: those of built-in rules come first, whether or not the rules take part.
        List<Rule> known = [.. builtIn.Where(rule => rule.Kind == RuleKind.Attributions)];
        known.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        foreach (var rule in known)
            if (IndexOf(rule, element => element.Layer == "mention") is var source and >= 0)
                PathsTo(rule, rule.Pattern[source]);
        Rule[] sorted = [.. rules];
        Array.Sort(sorted, RuleOrder.ByPriority);
        Patterns = Array.ConvertAll(sorted, rule => Compile(rule, compiler));
    }

    public AttributionPattern[] Patterns { get; }

    public IReadOnlyList<DependencyPath> Paths => paths;

    private AttributionPattern Compile(Rule rule, RuleCompiler compiler)
    {
        var cueAt = IndexOf(rule, element => element.Layer == "cue");
        var cue = rule.Pattern[cueAt];
        var sourceAt = IndexOf(rule, element => element.Layer == "mention");
        var source = sourceAt < 0 ? null : rule.Pattern[sourceAt];
        var mask = source is null ? default : PathsTo(rule, source);
        return new AttributionPattern
        {
            Rule = rule,
            Index = rule.Number,
            CueKinds = cue.Labels,
            CueTest = cue with { Layer = null } is { HasTest: true } test ? compiler.Test(rule, test) : null,
            SourcePathsLeft = sourceAt < cueAt ? mask : default,
            SourcePathsRight = sourceAt > cueAt ? mask : default,
            SourceMayBeMissing = source is null || source.Min == 0,
            LeftForms = Forms(rule, 0, cueAt),
            RightForms = Forms(rule, cueAt + 1, rule.Pattern.Count),
        };
    }

    private ulong Forms(Rule rule, int from, int to)
    {
        var mask = 0UL;
        foreach (var element in rule.Pattern.Take(to).Skip(from).Where(element => element.Layer == "clause"))
        {
            var forms = element.Labels.Count == 0 ? ulong.MaxValue : boundaries.FormMask(element.Labels);
            mask |= forms == 0 ? NoForm : forms;
        }
        return mask;
    }

    private PathSet PathsTo(Rule rule, Element source)
    {
        var mask = new PathSet();
        foreach (var text in source.Paths.Count == 0 ? ["near"] : source.Paths)
        {
            var known = paths.FindIndex(path => path.Text == text);
            if (known < 0 && DependencyPath.Parse(text, alphabet, out var fault) is var path)
            {
                if (path is null)
                {
                    problems.Add(rule.File, source.Line, fault);
                    continue;
                }
                if (paths.Count == PathSet.Capacity)
                {
                    problems.Add(rule.File, source.Line, $"more than {PathSet.Capacity} different paths in all rules");
                    continue;
                }
                known = paths.Count;
                paths.Add(path);
            }
            mask |= PathSet.Of(known);
        }
        return mask;
    }

    private static int IndexOf(Rule rule, Func<Element, bool> test)
    {
        for (var i = 0; i < rule.Pattern.Count; i++)
            if (test(rule.Pattern[i]))
                return i;
        return -1;
    }
}
