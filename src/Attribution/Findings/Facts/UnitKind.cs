namespace Attribution.Findings.Facts;

/// <summary>What a check may judge: the values of <c>over</c>.</summary>
internal enum UnitKind
{
    Article,
    Claim,
    Source,
    Attribution,
    Passage,
    Quotation,
    Run,
    Accused,
    Sentence,
}
