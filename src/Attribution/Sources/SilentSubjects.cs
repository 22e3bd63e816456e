using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Tagging;

namespace Attribution.Sources;

/// <summary>
/// Takes back the source of an attribution that is its listener: "the jury heard that", "the inquest was told" and "court
/// told" leave open who spoke, and so do "legend has it" and "is alleged to". Immutable and thread-safe.
/// </summary>
internal sealed class SilentSubjects(SourceLexicon lexicon)
{
    /// <summary>Words of "local legend", of which nobody can be asked; longer, it may say whose.</summary>
    private const int LongestNobody = 2;

    private static readonly ulong Adjectives = 1UL << TagSet.IndexOf("JJ");
    private static readonly byte PassiveSubject = (byte)RelationSet.IndexOf("nsubjpass");

    /// <summary>The same attributions, without the sources that only listen.</summary>
    public AttributionRelation[] TakeBack(AnalysisView view, List<AttributionRelation> relations)
    {
        var voiced = relations.ToArray();
        for (var i = 0; i < voiced.Length; i++)
            if (IsSilent(view, voiced[i]))
                voiced[i] = WithoutSource(voiced[i]);
        return voiced;
    }

    private bool IsSilent(AnalysisView view, AttributionRelation relation)
    {
        if (relation.Source.IsNone || relation.SourceHead < 0 || relation.CueHead < 0)
            return false;
        if (lexicon.NobodyNouns.Contains(view.Lemma(relation.SourceHead)))
            return relation.Source.Count <= LongestNobody;
        if (lexicon.UnvoicedWords.Contains(view.Text.Forms[relation.CueHead]))
            return view.Text.Relations[relation.SourceHead] == PassiveSubject || (Adjectives >> view.Tag(relation.CueHead) & 1) != 0;
        var verb = view.Lemma(relation.CueHead);
        if (lexicon.TellingVerbs.Contains(verb))
            return view.Text.Relations[relation.SourceHead] == PassiveSubject || IsHearing(view, relation.SourceHead) && IsToldLast(relation);
        return lexicon.HearingVerbs.Contains(verb) && IsHearing(view, relation.SourceHead);
    }

    /// <summary>A jury, a tribunal, and "Winchester Crown Court".</summary>
    private bool IsHearing(AnalysisView view, int head) =>
        lexicon.HearingNouns.Contains(view.Lemma(head)) || lexicon.HearingNouns.Contains(view.Text.Forms[head]);

    /// <summary>"Man stole yacht, court told": what was told stands before the verb, and nobody after it whom the court could have told.</summary>
    private static bool IsToldLast(AttributionRelation relation) =>
        relation.Addressee.IsNone && relation.Content.Length > 0 && relation.Content.All(piece => piece.End <= relation.Cue.First);

    private static AttributionRelation WithoutSource(AttributionRelation relation) => new()
    {
        Cue = relation.Cue,
        CueHead = relation.CueHead,
        Source = TokenRange.None,
        SourceHead = -1,
        Content = relation.Content,
        Form = relation.Form,
        Type = relation.Type,
        Stance = relation.Stance,
        Addressee = relation.Addressee,
        Rule = relation.Rule,
        Confidence = relation.Confidence,
        NestedIn = relation.NestedIn,
    };
}
