namespace Attribution.Articles;

/// <summary>The quotation marks that can close one another.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Angled,
}
