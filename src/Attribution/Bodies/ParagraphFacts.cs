namespace Attribution.Bodies;

/// <summary>The facts of one paragraph.</summary>
internal record struct ParagraphFacts
{
    public int Words;
    public int Numbers;
    public int Sentences;
    public float SymbolShare;
    public float CapitalizedShare;
    public bool EndsLikeSentence;
    public bool HasQuotation;
    public int Repeats;
    public bool RepeatsTitle;
    public int ProseBefore;
    public int ProseAfter;
    public int ShortRun;
    public int Position;

    /// <summary>A hash of its words; equal for paragraphs that say the same.</summary>
    public ulong Wording;

    /// <summary>At least twelve words that end like a sentence, and no rule says that they are something else.</summary>
    public bool IsProse;

    /// <summary>Whether a phrase that may stand anywhere begins in it, as far as two words tell.</summary>
    public bool MayHoldPhrase;

    public readonly bool IsShort => !EndsLikeSentence && Words <= 4;

    public readonly double Value(BodyFact fact) => fact switch
    {
        BodyFact.Words => Words,
        BodyFact.Numbers => Numbers,
        BodyFact.Sentences => Sentences,
        BodyFact.SymbolShare => SymbolShare,
        BodyFact.CapitalizedShare => CapitalizedShare,
        BodyFact.EndsLikeSentence => EndsLikeSentence ? 1 : 0,
        BodyFact.HasQuotation => HasQuotation ? 1 : 0,
        BodyFact.Repeats => Repeats,
        BodyFact.RepeatsTitle => RepeatsTitle ? 1 : 0,
        BodyFact.ProseBefore => ProseBefore,
        BodyFact.ProseAfter => ProseAfter,
        BodyFact.ShortRun => ShortRun,
        _ => Position,
    };
}
