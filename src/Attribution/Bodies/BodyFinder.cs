using Attribution.Articles;

namespace Attribution.Bodies;

/// <summary>
/// Tells an article's own paragraphs from menus, captions, advertisements and comments, by rules. Immutable and
/// thread-safe. When the rules would leave nothing, everything is taken for body.
/// </summary>
internal sealed class BodyFinder(BodyRules rules)
{
    private readonly BodyRule[] _titles = Array.FindAll(rules.All, rule => rule.Mark == ParagraphRole.Title);
    private readonly BodyRule[] _others = Array.FindAll(rules.All, rule => rule.Mark != ParagraphRole.Title);
    private readonly BodyRule[] _comments = Array.FindAll(rules.All, rule => rule.Mark == ParagraphRole.Comments);
    private readonly BodyRule[] _withoutProse = Array.FindAll(rules.All, rule => rule.Mark != ParagraphRole.Title && !rule.AsksForProse);
    private readonly PhraseStarts _starts = new(rules.All.SelectMany(rule => rule.Phrases).Where(test => test.IsAnywhere));
    private readonly BodyRule[] _byProse = Array.FindAll(rules.All, rule => rule.Mark != ParagraphRole.Title && rule.AsksForProse);

    public ArticleBody Find(Article article)
    {
        var hashes = article.Forms;
        var facts = Facts(article, hashes, out var plain);
        var reasons = new BodyRule?[facts.Length];
        var title = FindTitle(article, facts, hashes, out var titleRule);
        if (title >= 0)
            MarkRepetitions(facts, title);
        for (var i = 0; i < facts.Length; i++)
            reasons[i] = i == title ? titleRule : Decide(plain[i] && !facts[i].RepeatsTitle ? _byProse : _others, article, i, facts[i], hashes);
        var roles = Roles(reasons, title);
        return new ArticleBody(article, roles, reasons);
    }

    /// <summary>The rules that find a paragraph, each by itself; for trying out rules.</summary>
    internal IEnumerable<BodyRule> RulesThatMatch(Article article, int paragraph)
    {
        var hashes = article.Forms;
        var facts = Facts(article, hashes, out _);
        var title = FindTitle(article, facts, hashes, out _);
        if (title >= 0)
            MarkRepetitions(facts, title);
        return [.. rules.All.Where(rule => Matches(rule, article, paragraph, facts[paragraph], hashes))];
    }

    /// <summary>
    /// The facts, with small print and readers' comments not counted as prose. Which paragraphs only rules that ask for prose can find, so
    /// that no others need to be tried again, is kept in <paramref name="plain"/>: all else that rules ask is known from the start but repeated titles.
    /// </summary>
    private ParagraphFacts[] Facts(Article article, uint[] hashes, out bool[] plain)
    {
        var facts = FactCounter.Count(article, hashes);
        for (var i = 0; i < facts.Length; i++)
            facts[i].MayHoldPhrase = _starts.MayStandIn(hashes.AsSpan(TokensOf(article.ParagraphArray[i])));
        plain = new bool[facts.Length];
        for (var i = 0; i < facts.Length; i++)
            plain[i] = facts[i].IsProse = facts[i].IsProse && Decide(_withoutProse, article, i, facts[i], hashes) is null;
        FactCounter.CountProse(facts);
        var comments = 0;
        while (comments < facts.Length && Decide(_comments, article, comments, facts[comments], hashes) is null)
            comments++;
        foreach (ref var fact in facts.AsSpan(comments))
            fact.IsProse = false;
        FactCounter.CountProse(facts);
        return facts;
    }

    /// <summary>The known title's paragraph; otherwise the first found by the title rule of highest priority.</summary>
    private int FindTitle(Article article, ParagraphFacts[] facts, uint[] hashes, out BodyRule? rule)
    {
        rule = null;
        if (article.Info.Title is { } known)
        {
            var paragraph = Array.FindIndex(
                article.ParagraphArray,
                candidate => candidate.Span.In(article.Text).SequenceEqual(known.AsSpan().Trim()));
            if (paragraph >= 0)
                return paragraph;
        }
        foreach (var candidate in _titles)
        {
            for (var i = 0; i < facts.Length && facts[i].ProseBefore == 0; i++)
            {
                rule = candidate;
                if (Matches(candidate, article, i, facts[i], hashes)
                    && !(Decide(_others, article, i, facts[i], hashes)?.Priority >= candidate.Priority))
                    return i;
            }
        }
        rule = null;
        return -1;
    }

    private static void MarkRepetitions(ParagraphFacts[] facts, int title)
    {
        for (var i = 0; i < facts.Length; i++)
            facts[i].RepeatsTitle = i != title && facts[i].Wording == facts[title].Wording;
    }

    private static BodyRule? Decide(BodyRule[] candidates, Article article, int paragraph, in ParagraphFacts facts, uint[] hashes)
    {
        foreach (var rule in candidates)
        {
            if (Matches(rule, article, paragraph, facts, hashes))
                return rule;
        }
        return null;
    }

    private static bool Matches(BodyRule rule, Article article, int index, in ParagraphFacts facts, uint[] hashes)
    {
        var before = index == 0 ? default : TokensOf(article.ParagraphArray[index - 1]);
        return rule.Matches(facts, article.Tokens, hashes, TokensOf(article.ParagraphArray[index]), before);
    }

    private static Range TokensOf(Paragraph paragraph) => paragraph.FirstToken..paragraph.EndToken;

    /// <summary>A comment section goes on to the end of the text, a footer to the end or to the comments.</summary>
    private static ParagraphRole[] Roles(BodyRule?[] reasons, int title)
    {
        var roles = new ParagraphRole[reasons.Length];
        BodyRule? last = null;
        for (var i = 0; i < roles.Length; i++)
        {
            var mark = reasons[i]?.Mark ?? ParagraphRole.Body;
            if (mark is ParagraphRole.Footer or ParagraphRole.Comments && last?.Mark != ParagraphRole.Comments)
                last = reasons[i];
            reasons[i] = last ?? reasons[i];
            roles[i] = i == title ? ParagraphRole.Title : reasons[i]?.Mark ?? ParagraphRole.Body;
        }
        if (Array.TrueForAll(roles, role => role is not (ParagraphRole.Body or ParagraphRole.Title)))
            Clear(roles, reasons);
        return roles;
    }

    private static void Clear(ParagraphRole[] roles, BodyRule?[] reasons)
    {
        Array.Clear(roles);
        Array.Clear(reasons);
    }
}
