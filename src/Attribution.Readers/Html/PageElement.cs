namespace Attribution.Readers.Html;

/// <summary>An element of a page, in the order of their start tags.</summary>
internal sealed class PageElement
{
    public required int Index { get; init; }

    /// <summary>The element around it, or -1 for the root.</summary>
    public required int Parent { get; init; }

    public required int Depth { get; init; }

    /// <summary>Lower-case name of the tag.</summary>
    public required string Tag { get; init; }

    public required LabelKind Labels { get; init; }

    /// <summary>Tag and class: elements of one kind share it.</summary>
    public required string Signature { get; init; }

    /// <summary>Offset of its start tag in the input, or -1.</summary>
    public required int Input { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>A font element of headline's size, as pages had them before style sheets.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether it, or something in it, is a picture, film or sound.</summary>
    public bool HasMedia { get; set; }

    /// <summary>Index after the last element within it.</summary>
    public int End { get; set; }

    /// <summary>Left out, with all that is in it.</summary>
    public bool IsOut { get; set; }

    /// <summary>Words of prose within it.</summary>
    public int Weight { get; set; }

    public bool Has(LabelKind kind) => (Labels & kind) != 0;

    public bool Contains(int element) => element >= Index && element < End;
}
