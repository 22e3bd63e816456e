using Attribution.Articles;
using Attribution.Findings;
using Attribution.Findings.Judging;
using Attribution.Rules;
using Attribution.Rules.Reading;

namespace Attribution.Authoring;

/// <summary>Finds what a newsroom's own rules and lists do not do, or do without its author's noticing.</summary>
internal sealed class NewsroomLinter(LanguagePack pack, ProblemList problems)
{
    public void Run()
    {
        foreach (var rule in pack.Rules.Of(RuleKind.Cues).Where(rule => rule.Attributes.ContainsKey("kind")))
            CheckKind(rule, rule.Attributes["kind"]);
        foreach (var lexicon in pack.Rules.Lexicons)
            CheckLists(lexicon);
    }

    /// <summary>A cue that no construction takes becomes nothing.</summary>
    private void CheckKind(Rule rule, string kind)
    {
        if (!Array.Exists(pack.Patterns.Patterns, pattern => pattern.CueKinds.Count == 0 || pattern.CueKinds.Contains(kind)))
            problems.Add(rule.File, rule.Line, $"{rule.Id}: no attribution rule takes cues of kind '{kind}': write one with 'cue: {kind}', or take a kind that some rule asks for");
    }

    private void CheckLists(Lexicon lexicon)
    {
        foreach (var (file, count) in lexicon.Added)
            problems.Add(file, 0, IsCutOnce(lexicon.Name)
                ? $"the words of this list are never seen: '{lexicon.Name}' is read from the language's own folder alone"
                : $"adds {count} entries to the list '{lexicon.Name}' of {Path.GetDirectoryName(lexicon.File)}; give it another name if that is not meant");
    }

    /// <summary>Whether texts are cut up, or words counted, by a list that only the language's own folder has.</summary>
    private static bool IsCutOnce(string list) => SegmentationWords.Lists.Contains(list) || ContentWords.Lists.Contains(list) || SenseLists.IsSense(list);
}
