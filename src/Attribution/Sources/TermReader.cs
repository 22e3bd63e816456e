using System.Globalization;
using Attribution.Articles;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>
/// Collects the terms on which sources are anonymous: in their mentions, in the rest of those sentences, and in the
/// sentences beside where nobody else speaks. Sentences are matched when they are asked for, once each.
/// </summary>
internal sealed class TermReader(SourceText text, TermRules rules, List<SourceEntity> sources, SourceEntity?[] resolved)
{
    private const string Corroboration = "corroboration", Role = "role";
    private readonly PatternMatcher matcher = new(text.Text);
    private readonly Dictionary<int, List<Term>> found = [];
    private Dictionary<int, List<(SourceEntity Entity, TokenRange Mention)>>? mentions;

    /// <summary>The terms of an entity; what is not said of it itself, but of the group that it is one of, holds for it too.</summary>
    public Anonymity Read(SourceEntity entity)
    {
        var own = ReadOwn(entity);
        if (entity.Group is not { } group)
            return own;
        var shared = ReadOwn(group);
        own = own with { Role = own.Role ?? shared.Role, Affiliation = own.Affiliation ?? shared.Affiliation, Side = own.Side ?? shared.Side, Mark = own.Mark ?? shared.Mark };
        if (own.Knowledge is null)
            own = own with { Knowledge = shared.Knowledge, KnowledgeStrength = shared.KnowledgeStrength };
        return own.Reason is null ? own with { Reason = shared.Reason, ReasonKind = shared.ReasonKind } : own;
    }

    private Anonymity ReadOwn(SourceEntity entity)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var mention in entity.Mentions)
        {
            var sentence = text.SentenceOf(mention.First);
            for (var near = sentence - 1; near <= sentence + 1; near++)
                foreach (var term in TermsOf(near))
                    if (Belongs(term, near, entity, mention) && (!terms.TryGetValue(term.Sets, out var known) || IsBetter(term, known)))
                        terms[term.Sets] = term;
        }
        if (terms.Count > 0)
            foreach (var term in terms.Values.Where(term => term.Needs is { } needed && !terms.ContainsKey(needed)).ToList())
                terms.Remove(term.Sets);
        return Build(terms, entity);
    }

    private static bool IsBetter(Term term, Term known) =>
        term.Priority != known.Priority ? term.Priority > known.Priority : term.Range.Count > known.Range.Count;

    private bool Belongs(Term term, int sentence, SourceEntity entity, TokenRange mention)
    {
        if (term.Sets == Role)
            return term.Range.First >= mention.First && term.Range.End <= mention.End && IsAtHead(term.Range.First, mention.First);
        if (term.Range.First >= mention.First && (term.Range.End <= mention.End || term.Range.First == mention.End))
            return true;
        if (IsPartOfPhrase(term.Sets))
            return false;
        if (sentence == text.SentenceOf(mention.First) + 1 && term.Sets == Corroboration)
            return text.View.ParagraphOf(mention.First) == text.View.ParagraphOf(term.Range.First);
        if (sentence != text.SentenceOf(mention.First))
            return Speakers(sentence) is [] && !HasOther(sentence, entity) && Speakers(text.SentenceOf(mention.First)) is [var only] && only == entity
                && text.View.ParagraphOf(mention.First) == text.View.ParagraphOf(term.Range.First);
        return Nearest(term, sentence) == entity;
    }

    /// <summary>Whether nothing but the head's own words stands before: "his mother" is no role of "a man who texted his mother".</summary>
    private bool IsAtHead(int token, int first)
    {
        for (var before = first; before < token; before++)
            if (!text.IsWord(before) || text.IsFinite(before) || text.IsLink(before) && !(text.Is(before, SourceWord.PartitiveLink) && text.Is(before - 1, SourceWord.Partitive)))
                return false;
        return true;
    }

    /// <summary>Terms that only the phrase itself can hold.</summary>
    private static bool IsPartOfPhrase(string sets) => sets is "count" or "affiliation" or "side";

    /// <summary>Whose mention stands last before the term, or first after it.</summary>
    private SourceEntity? Nearest(Term term, int sentence)
    {
        SourceEntity? before = null, after = null;
        int beforeAt = -1, afterAt = int.MaxValue;
        foreach (var (entity, mention) in MentionsIn(sentence))
        {
            if (mention.First <= term.Range.First && mention.First > beforeAt)
                (before, beforeAt) = (entity, mention.First);
            else if (mention.First > term.Range.First && mention.First < afterAt)
                (after, afterAt) = (entity, mention.First);
        }
        return before ?? after;
    }

    /// <summary>Whether the sentence is about somebody else, who speaks nowhere.</summary>
    private bool HasOther(int sentence, SourceEntity entity)
    {
        var (first, end) = (text.Text.Article.SentenceArray[sentence].FirstToken, text.Text.Article.SentenceArray[sentence].EndToken);
        for (var token = first; token < end; token++)
            if (resolved[token] is { Kind: SourceKind.Person or SourceKind.People } other && other != entity && text.IsSubject(token))
                return true;
        return false;
    }

    private List<SourceEntity> Speakers(int sentence) => [.. MentionsIn(sentence).Select(pair => pair.Entity).Distinct()];

    private List<(SourceEntity Entity, TokenRange Mention)> MentionsIn(int sentence) =>
        (mentions ??= BySentence()).GetValueOrDefault(sentence) ?? [];

    private Dictionary<int, List<(SourceEntity Entity, TokenRange Mention)>> BySentence()
    {
        var all = new Dictionary<int, List<(SourceEntity, TokenRange)>>();
        foreach (var entity in sources)
            foreach (var mention in entity.Mentions)
            {
                var sentence = text.SentenceOf(mention.First);
                if (!all.TryGetValue(sentence, out var here))
                    all[sentence] = here = [];
                here.Add((entity, mention));
            }
        return all;
    }

    private List<Term> TermsOf(int sentence)
    {
        if ((uint)sentence >= (uint)text.Text.Article.SentenceArray.Length)
            return [];
        if (found.TryGetValue(sentence, out var terms))
            return terms;
        var matches = new List<RuleMatch>();
        matcher.Match(rules.Index, text.Text.Article.SentenceArray[sentence], matches);
        terms = [];
        foreach (var match in matches)
            if (match.Rule.Rule.Attributes.TryGetValue("sets", out var sets))
                terms.Add(new Term(sets, TermRules.RangeOf(match, sets), match.Rule.Rule.Attributes.GetValueOrDefault("value"),
                    match.Rule.Rule.Attributes.GetValueOrDefault("strength"), match.Rule.Rule.Priority, match.Rule.Rule.Attributes.GetValueOrDefault("class")));
        return found[sentence] = terms;
    }

    private Anonymity Build(Dictionary<string, Term> terms, SourceEntity entity) => new()
    {
        Count = terms.TryGetValue("count", out var count) ? Number(count) : entity.IsPlural ? null : 1,
        Role = TextOf(terms, "role"),
        Affiliation = TextOf(terms, "affiliation"),
        Side = TextOf(terms, "side"),
        Partial = terms.ContainsKey("partial"),
        Knowledge = TextOf(terms, "knowledge"),
        KnowledgeStrength = terms.TryGetValue("knowledge", out var knowledge) ? knowledge.Strength : null,
        Mark = TextOf(terms, "mark"),
        Reason = TextOf(terms, "reason"),
        ReasonKind = terms.TryGetValue("reason", out var reason) ? reason.Value : null,
        Corroboration = TextOf(terms, Corroboration),
    };

    private int? Number(Term term) =>
        int.TryParse(term.Value ?? Slice(term.Range), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? TextOf(Dictionary<string, Term> terms, string sets) => terms.TryGetValue(sets, out var term) ? Slice(term.Range) : null;

    private string Slice(TokenRange range)
    {
        var span = text.Text.Article.SpanOf(range.First, range.End);
        return text.Text.Article.Text[span.Start..span.End];
    }
}
