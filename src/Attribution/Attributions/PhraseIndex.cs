using Attribution.Articles;
using Attribution.Rules;
using Attribution.Rules.Matching;

namespace Attribution.Attributions;

/// <summary>A word list looked up at a cue: its head's lemma, or a phrase that begins in the cue. Immutable and thread-safe.</summary>
internal sealed class PhraseIndex
{
    private readonly WordSet words;
    private readonly WordMap<uint[][]> phrases;

    public PhraseIndex(Lexicon list)
    {
        words = list.Words;
        phrases = ByWord.Group(list.Phrases, (phrase, add) => add(phrase[0]));
    }

    public bool Holds(AnalysisView view, Proposal proposal) => !Find(view, proposal).IsNone;

    /// <summary>The tokens that stand in the list, or none.</summary>
    public TokenRange Find(AnalysisView view, Proposal proposal)
    {
        if (words.Contains(view.Lemma(proposal.Cue.Head)))
            return new TokenRange(proposal.Cue.Head, proposal.Cue.Head + 1);
        for (var token = proposal.CueRange.First; token < proposal.CueRange.End; token++)
            if (Math.Max(LengthAt(view, view.Lemma(token), token), LengthAt(view, view.Form(token), token)) is var length and > 0)
                return new TokenRange(token, token + length);
        return TokenRange.None;
    }

    private int LengthAt(AnalysisView view, uint first, int token)
    {
        if (phrases.Find(first) is not { } candidates)
            return 0;
        foreach (var phrase in candidates)
            if (Matches(view, phrase, token))
                return phrase.Length;
        return 0;
    }

    private static bool Matches(AnalysisView view, uint[] phrase, int token)
    {
        for (var i = 1; i < phrase.Length; i++)
            if (view.Lemma(token + i) != phrase[i] && view.Form(token + i) != phrase[i])
                return false;
        return true;
    }
}
