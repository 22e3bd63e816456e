namespace Attribution.Readers.Html;

/// <summary>What an element's names say of it.</summary>
[Flags]
internal enum LabelKind : ushort
{
    None = 0,
    Body = 1,
    Comments = 2,
    Junk = 4,
    Unlikely = 8,
    Standfirst = 16,
    Headline = 32,
    Byline = 64,
    Date = 128,
    Small = 256,
    NoteMark = 512,
}
