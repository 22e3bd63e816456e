using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Sources;

/// <summary>
/// Whose words are quoted, or said in turn, at each token: "he" and "she" in them is somebody else, since speakers say "I" of themselves.
/// </summary>
internal sealed class VoiceMap
{
    /// <summary>By token the head of the source that is quoted, plus one; 0 outside of quotations.</summary>
    private readonly int[] heads;

    public VoiceMap(SourceText text, IReadOnlyList<AttributionRelation> relations, List<SourcePhrase>[] phrases)
    {
        heads = new int[text.Count];
        for (var i = 0; i < phrases.Length; i++)
            if (phrases[i] is [var only] && relations[i].NestedIn < 0)
                foreach (var piece in relations[i].Content)
                    for (var token = piece.First; token < piece.End; token++)
                        if (text.IsQuoted(token) || IsTurn(text, relations[i]))
                            heads[token] = only.Head + 1;
    }

    /// <summary>"Roe: I knew it", where no quotation marks stand.</summary>
    private static bool IsTurn(SourceText text, AttributionRelation relation) => text.KindOf(relation.CueHead) == TokenKind.Colon;

    /// <summary>Head of the source whose words a token stands in, or -1.</summary>
    public int At(int token) => heads[token] - 1;
}
