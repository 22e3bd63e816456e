using Attribution.Articles;

namespace Attribution.Findings.Units;

/// <summary>Words between quotation marks in the body, marks included.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Sentence">Index of the sentence that it begins in.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="IsAttributed">Whether it, or the quotation that it carries on, belongs to an attribution.</param>
internal readonly record struct QuotedStretch(TokenRange Range, int Sentence, int Words, bool IsAttributed);
