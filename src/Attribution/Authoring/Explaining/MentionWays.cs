using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Mentions;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Authoring.Explaining;

/// <summary>The phrases of a sentence that may be sources, and the way through the tree from a cue to each, as a rule's <c>path</c> has it.</summary>
internal sealed class MentionWays(MentionFinder mentions, AnalysisView view, PatternMatcher matcher)
{
    private const int MostSteps = 4;

    /// <summary>Heads of phrases that nothing but a verb or preposition governs.</summary>
    public IEnumerable<int> Heads(Sentence sentence) => Enumerable.Range(sentence.FirstToken, sentence.Count).Where(token =>
        mentions.FormOf(view.Text, token, sentence) is not null && view.Kind(token) == TokenKind.Word
        && RelationSet.Names[view.Relation(token)] is not ("compound" or "det" or "amod" or "nummod" or "advmod"));

    /// <summary>The longest cut of the phrase around a head.</summary>
    public TokenRange Phrase(int head, Sentence sentence)
    {
        var variants = new List<MentionVariant>();
        mentions.Variants(matcher, view.Tree, head, sentence, variants);
        return variants[^1].Range;
    }

    /// <summary>The way from a cue's head to each phrase outside the cue that is not too far.</summary>
    public IEnumerable<(int Head, string Path)> From(TokenRange cue, int head, Sentence sentence) =>
        from to in Heads(sentence)
        where !cue.Contains(to)
        let path = Between(head, to)
        where path is not null
        select (to, path);

    private string? Between(int from, int to)
    {
        var up = Ancestors(from);
        var down = Ancestors(to);
        var top = up.Find(down.Contains);
        if (!up.Contains(top) || up.IndexOf(top) + down.IndexOf(top) > MostSteps)
            return null;
        var steps = up.TakeWhile(token => token != top).Select(token => "<" + RelationSet.Names[view.Relation(token)])
            .Concat(down.TakeWhile(token => token != top).Reverse().Select(token => ">" + RelationSet.Names[view.Relation(token)]));
        return string.Join(' ', steps);
    }

    private List<int> Ancestors(int token)
    {
        var line = new List<int>();
        for (; token >= 0 && !line.Contains(token); token = view.Tree.HeadOf(token))
            line.Add(token);
        return line;
    }
}
