namespace Attribution.Bodies;

/// <summary>
/// What body rules may ask of a paragraph; written with a small first letter in rule files. Shares go from 0 to 1;
/// yes is 1 and no is 0.
/// </summary>
internal enum BodyFact : byte
{
    /// <summary>Tokens that are words.</summary>
    Words,
    /// <summary>Tokens that are figures.</summary>
    Numbers,
    Sentences,
    /// <summary>Share of the tokens that are symbols: currency signs, bars, bullets.</summary>
    SymbolShare,
    /// <summary>Share of the words that begin with a capital.</summary>
    CapitalizedShare,
    /// <summary>Whether it ends in a full stop, question or exclamation mark, closing marks set aside.</summary>
    EndsLikeSentence,
    HasQuotation,
    /// <summary>How many paragraphs of the text have these words, itself included.</summary>
    Repeats,
    /// <summary>Whether it says the title again.</summary>
    RepeatsTitle,
    /// <summary>Paragraphs of prose before it: at least twelve words that end like a sentence.</summary>
    ProseBefore,
    ProseAfter,
    /// <summary>How many short paragraphs stand together here, itself included; 0 if it is not short.</summary>
    ShortRun,
    /// <summary>Its place in the text, from 1.</summary>
    Position,
}
