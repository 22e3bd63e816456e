namespace Attribution.Bodies;

/// <summary>Where in a paragraph a phrase must stand.</summary>
internal enum PhrasePlace : byte
{
    /// <summary>At the start; a bullet, bracket or quotation mark may stand before it.</summary>
    Begins,
    /// <summary>At the end; a full stop or closing marks may follow it.</summary>
    Ends,
    /// <summary>It is the whole paragraph, but for such marks.</summary>
    Is,
    Contains,
    /// <summary>It is the whole paragraph before this one, but for such marks.</summary>
    After,
}
