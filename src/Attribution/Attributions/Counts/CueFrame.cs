using Attribution.Articles;
using Attribution.Cues;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>Names what a word takes as its complement: a quotation, a clause, an infinitive, an object, a phrase. Names are hashed words.</summary>
internal static class CueFrame
{
    private const int NearWords = 8;

    private static readonly string[] Complements = ["ccomp", "xcomp", "dobj", "nmod", "acl", "advcl", "parataxis", "dep"];

    private static readonly uint QuotationBefore = WordHash.Of("quotation-before");
    private static readonly uint QuotationAfter = WordHash.Of("quotation-after");
    private static readonly uint QuotationNext = WordHash.Of("quotation-next");
    private static readonly uint None = WordHash.Of("none");
    private static readonly uint Inside = WordHash.Of("quoted");
    private static readonly uint Outside = WordHash.Of("unquoted");

    private static readonly (byte Relation, uint Before, uint After)[] Frames = Array.ConvertAll(
        Complements, name => ((byte)RelationSet.IndexOf(name), WordHash.Of(name + "-before"), WordHash.Of(name + "-after")));

    /// <summary>All words that may name a frame or a place.</summary>
    public static IEnumerable<string> Names =>
        Complements.SelectMany(name => new[] { name + "-before", name + "-after" }).Concat(["quotation-before", "quotation-after", "quotation-next", "none", "quoted", "unquoted"]);

    /// <summary>The complement that tells most, and the word that introduces it, or 0.</summary>
    public static (uint Name, uint Word) Of(AnalysisView view, Cue cue)
    {
        if (Quotation(view, cue) is var quotation and not 0)
            return (quotation, 0);
        foreach (var (relation, before, after) in Frames)
            for (var child = view.Tree.FirstChild(cue.Head); child >= 0; child = view.Tree.NextSibling(child))
                if (view.Relation(child) == relation && !cue.Range.Contains(child))
                    return (child < cue.Head ? before : after, Introduces(view, child));
        return (None, 0);
    }

    /// <summary>Whether the cue stands inside quotation marks.</summary>
    public static uint Place(AnalysisView view, Cue cue) => view.IsQuoted(cue.Head) ? Inside : Outside;

    /// <summary>Where the nearest quotation of its sentence stands, or the one that opens the next; 0 for none.</summary>
    public static uint Quotation(AnalysisView view, Cue cue)
    {
        var sentence = view.SentenceAt(cue.Head);
        for (var d = 0; d < NearWords; d++)
        {
            if (cue.Range.First - 1 - d >= sentence.FirstToken && view.Kind(cue.Range.First - 1 - d) == TokenKind.CloseQuote)
                return QuotationBefore;
            if (cue.Range.End + d < sentence.EndToken && view.Kind(cue.Range.End + d) == TokenKind.OpenQuote)
                return QuotationAfter;
        }
        return view.Kind(sentence.EndToken) == TokenKind.OpenQuote && view.ParagraphOf(sentence.EndToken) == sentence.Paragraph ? QuotationNext : 0;
    }

    private static uint Introduces(AnalysisView view, int child)
    {
        var first = view.Tree.FirstChild(child);
        return first >= 0 && first < child ? view.Form(first) : 0;
    }
}
