using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Sources;

/// <summary>Finds the news organisation that a claim came through: told to it, its own source's, its own report's.</summary>
internal sealed class OutletFinder(AnalysisView view, SourceLexicon lexicon, ResolvedSources resolved)
{
    /// <summary>The name of an outlet that is mentioned within a range, the first; or null.</summary>
    public string? NameIn(TokenRange range)
    {
        for (var token = Math.Max(0, range.First); token < range.End; token++)
            if (resolved.Entities[token] is { Kind: SourceKind.Outlet } outlet)
                return NameOf(outlet);
        return null;
    }

    /// <summary>The outlet to whom it was told, whose source it is, or whose report it is; or null.</summary>
    public Channel? Of(AttributionRelation relation, SourceLink link)
    {
        if (!relation.Addressee.IsNone && NameIn(relation.Addressee) is { } told)
            return new Channel(Channel.OutletKind, told, Told(relation));
        if (Citing(relation, link) is { } citing)
            return citing;
        if (relation.Source.IsNone || link.Sources.Length == 0 || !IsOfOutlet(relation, resolved.Sources[link.Sources[0]]))
            return null;
        return NameIn(relation.Source) is { } owner ? new Channel(Channel.OutletKind, owner, relation.Source) : null;
    }

    /// <summary>"CNN, citing two officials": what they told it came through it; null where nobody is cited.</summary>
    private Channel? Citing(AttributionRelation relation, SourceLink link)
    {
        if (relation.Source.IsNone || link.Sources.Length < 2 || resolved.Sources[link.Sources[0]] is not { Class: SourceClass.Outlet } outlet)
            return null;
        var sentence = view.SentenceOf[relation.Source.First];
        var isCited = link.Sources.Skip(1).All(source => resolved.Sources[source].Mentions.Any(mention => mention.First > 0 && view.SentenceOf[mention.First] == sentence && lexicon.CitingWords.Contains(view.Text.Forms[mention.First - 1])));
        return isCited ? new Channel(Channel.OutletKind, outlet.Name, relation.Source) : null;
    }

    /// <summary>The outlet that is itself the only source of an attribution; or null.</summary>
    public Channel? Speaking(AttributionRelation relation, SourceLink link) =>
        link.Sources is [var only] && resolved.Sources[only] is { Class: SourceClass.Outlet } outlet && !relation.Source.IsNone
            ? new Channel(Channel.OutletKind, outlet.Name, relation.Source)
            : null;

    /// <summary>"The agency's sources", "a report by the agency": what an outlet owns reached the reader through it.</summary>
    private bool IsOfOutlet(AttributionRelation relation, Source source)
    {
        if (source.Kind == SourceKind.Document)
            return relation.SourceHead < 0 || !lexicon.StudyNouns.Contains(view.Lemma(relation.SourceHead));
        if (source.Naming != Naming.Anonymous)
            return false;
        for (var token = relation.Source.First + 1; token < relation.Source.End; token++)
            if ((lexicon.Of(view.Lemma(token)) & SourceWord.SourceWord) != 0)
                return IsPossessive(token - 1, relation.Source.First);
        return false;
    }

    private bool IsPossessive(int from, int first)
    {
        for (var token = from; token > first; token--)
            if (view.Kind(token) == TokenKind.Clitic)
                return true;
        return false;
    }

    private static TokenRange Told(AttributionRelation relation) =>
        relation.CueHead >= 0 && relation.CueHead < relation.Addressee.First && relation.Addressee.First - relation.Cue.End <= 1
            ? relation.Addressee with { First = relation.CueHead }
            : relation.Addressee;

    private string NameOf(SourceEntity outlet)
    {
        var span = view.Text.Article.SpanOf(outlet.Name.First, outlet.Name.End);
        return span.In(view.Text.Article.Text).ToString();
    }
}
