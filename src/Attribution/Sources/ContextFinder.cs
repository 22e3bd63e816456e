using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Quantities;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>Finds how each attribution reached the reader and when it was made. Immutable and thread-safe.</summary>
internal sealed class ContextFinder(SourceLexicon lexicon, ContextRules rules)
{
    public SourceLexicon Lexicon => lexicon;

    /// <summary>One context for each relation, same index.</summary>
    /// <param name="view">The article, tagged and parsed.</param>
    /// <param name="relations">Its attributions.</param>
    /// <param name="resolved">Their sources.</param>
    /// <param name="quantities">Its dates and numbers, in text order.</param>
    public AttributionContext[] Find(AnalysisView view, AttributionRelation[] relations, ResolvedSources resolved, IReadOnlyList<QuantityMention> quantities)
    {
        var contexts = new AttributionContext[relations.Length];
        Array.Fill(contexts, AttributionContext.None);
        var outlets = new OutletFinder(view, lexicon, resolved);
        AddMatches(view, relations, outlets, quantities, contexts);
        for (var i = 0; i < contexts.Length; i++)
            if (contexts[i].Channel?.Outlet is null && outlets.Of(relations[i], resolved.Links[i]) is { } outlet)
                contexts[i] = contexts[i] with { Channel = With(contexts[i].Channel, outlet) };
        for (var i = 0; i < contexts.Length; i++)
            Inherit(i, relations, outlets, resolved, contexts);
        return contexts;
    }

    private void AddMatches(AnalysisView view, AttributionRelation[] relations, OutletFinder outlets, IReadOnlyList<QuantityMention> quantities, AttributionContext[] contexts)
    {
        var matcher = new PatternMatcher(view.Text);
        var (dates, matches) = (new List<QuantityMention>(), new List<RuleMatch>());
        var members = BySentence(view, relations);
        var next = 0;
        for (var sentence = 0; sentence < members.Length; sentence++)
        {
            next = DatesIn(view.Text.Article.SentenceArray[sentence], quantities, next, dates);
            if (members[sentence] is not { } here)
                continue;
            matches.Clear();
            matcher.Match(rules.Index, view.Text.Article.SentenceArray[sentence], matches);
            if (matches.Count == 0 && dates.Count == 0)
                continue;
            var places = new ContextPlaces(view, relations, here);
            foreach (var match in matches.Where(match => HasOutlet(match, outlets)).OrderByDescending(match => match.Range.Count))
                if (places.Claim(match.Range, isDate: false) is var relation and >= 0)
                    contexts[relation] = contexts[relation] with { Channel = ChannelOf(view, match, outlets) };
            foreach (var date in dates.OrderByDescending(date => date.Tokens.Count))
                if (places.Claim(date.Tokens, isDate: true) is var relation and >= 0)
                    contexts[relation] = contexts[relation] with { When = date.Tokens, WhenValue = date.Date };
        }
    }

    /// <summary>Collects the dates of one sentence after another; returns which quantity comes next.</summary>
    private static int DatesIn(Sentence sentence, IReadOnlyList<QuantityMention> quantities, int next, List<QuantityMention> dates)
    {
        dates.Clear();
        for (; next < quantities.Count && quantities[next].Tokens.First < sentence.EndToken; next++)
            if (quantities[next].Kind == QuantityKind.Date)
                dates.Add(quantities[next]);
        return next;
    }

    /// <summary>For each sentence the relations whose cue stands in it, or null.</summary>
    private static List<int>?[] BySentence(AnalysisView view, AttributionRelation[] relations)
    {
        var sentences = new List<int>?[view.Text.Article.SentenceArray.Length];
        for (var i = 0; i < relations.Length; i++)
            if (relations[i].CueHead >= 0)
                (sentences[view.SentenceOf[relations[i].CueHead]] ??= []).Add(i);
        return sentences;
    }

    private static bool HasOutlet(RuleMatch match, OutletFinder outlets) =>
        !ContextRules.NeedsOutlet(match) || outlets.NameIn(ContextRules.NameOf(match)) is not null;

    private static Channel ChannelOf(AnalysisView view, RuleMatch match, OutletFinder outlets)
    {
        var name = ContextRules.NameOf(match);
        var outlet = name.IsNone ? null : outlets.NameIn(name);
        var words = name.IsNone ? null : view.Text.Article.SpanOf(name.First, name.End).In(view.Text.Article.Text).ToString();
        return new Channel(ContextRules.ValueOf(match) ?? "", outlet ?? words, match.Range) { Outlet = outlet };
    }

    /// <summary>A claim inside what an outlet reported, or inside what somebody told an outlet, came through that outlet too.</summary>
    private static void Inherit(int index, AttributionRelation[] relations, OutletFinder outlets, ResolvedSources resolved, AttributionContext[] contexts)
    {
        var steps = relations.Length;
        for (var up = relations[index].NestedIn; up >= 0 && contexts[index].Channel?.Outlet is null && steps-- > 0; up = relations[up].NestedIn)
        {
            var route = outlets.Speaking(relations[up], resolved.Links[up])
                ?? (contexts[up].Channel is { Outlet: { } name } channel ? new Channel(Channel.OutletKind, name, channel.Tokens) : null);
            if (route is not null)
                contexts[index] = contexts[index] with { Channel = With(contexts[index].Channel, route) };
        }
    }

    /// <summary>"In a statement" stays the channel where it is said; the outlet is noted beside it.</summary>
    private static Channel With(Channel? channel, Channel outlet) => channel is null ? outlet : channel with { Outlet = outlet.Outlet };
}
