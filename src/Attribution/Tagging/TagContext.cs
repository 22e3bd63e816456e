namespace Attribution.Tagging;

/// <summary>The five words and two earlier tags that a tag is decided on; moves along a sentence.</summary>
internal struct TagContext
{
    public const int FeatureCount = 32;

    /// <summary>Places of the features that <see cref="WriteFar"/> writes.</summary>
    public static ReadOnlySpan<byte> Far => [4, 13, 27];

    public WordSignature Before2;
    public WordSignature Before1;
    public WordSignature Current;
    public WordSignature After1;
    public WordSignature After2;
    public uint Tag1;
    public uint Tag2;

    public static TagContext AtStart(in WordSignature first, in WordSignature second) => new()
    {
        Before2 = WordSignature.Boundary,
        Before1 = WordSignature.Boundary,
        Current = first,
        After1 = second,
        Tag1 = WordSignature.BoundaryTag,
        Tag2 = WordSignature.BoundaryTag,
    };

    /// <summary>One word on, after <see cref="Current"/> got <paramref name="tag"/>; <see cref="After2"/> is for the caller to set.</summary>
    public void Advance(byte tag)
    {
        Before2 = Before1;
        Before1 = Current;
        Current = After1;
        After1 = After2;
        Tag2 = Tag1;
        Tag1 = tag;
    }

    /// <summary>Writes the hashes of the current word's features; <paramref name="target"/> holds <see cref="FeatureCount"/>.</summary>
    public readonly void WriteFeatures(Span<uint> target)
    {
        WriteNear(target);
        WriteFar(target);
    }

    /// <summary>Those of the features that do not look at <see cref="After2"/>.</summary>
    public readonly void WriteNear(Span<uint> target)
    {
        var word = Current.Word;
        var shape = Current.Shape | (Tag1 == WordSignature.BoundaryTag ? 64u : 0u);
        var history = Tag1 | (Tag2 << 8);
        target[0] = FeatureHash.Of(1, word);
        target[1] = FeatureHash.Of(2, Before1.Word);
        target[2] = FeatureHash.Of(3, After1.Word);
        target[3] = FeatureHash.Of(4, Before2.Word);
        target[5] = FeatureHash.Of(6, Current.Suffix3);
        target[6] = FeatureHash.Of(7, Current.Suffix2, shape);
        target[7] = FeatureHash.Of(8, Current.Prefix3);
        target[8] = FeatureHash.Of(9, shape, Before1.Shape, After1.Shape);
        target[9] = FeatureHash.Of(10, Before1.Word, word);
        target[10] = FeatureHash.Of(11, word, After1.Word);
        target[11] = FeatureHash.Of(12, After1.Suffix3);
        target[12] = FeatureHash.Of(13, Before1.Suffix3);
        target[14] = FeatureHash.Of(15, After1.UsualTag, Current.UsualTag, Tag1);
        target[15] = FeatureHash.Of(16, Tag1, shape);
        target[16] = FeatureHash.Of(17, history);
        target[17] = FeatureHash.Of(18, Tag1, word);
        target[18] = FeatureHash.Of(19, Tag1, Current.Suffix3);
        target[19] = FeatureHash.Of(20, history, After1.UsualTag);
        target[20] = FeatureHash.Of(21, Tag1, After1.Word);
        target[21] = FeatureHash.Of(22, Tag1, Current.UsualTag, After1.Suffix2);
        target[22] = FeatureHash.Of(23, Current.Suffix3, After1.UsualTag);
        target[23] = FeatureHash.Of(24, Tag2, word);
        target[24] = FeatureHash.Of(25, Current.Folded);
        target[25] = FeatureHash.Of(26, Before1.Word, After1.Word);
        target[26] = FeatureHash.Of(27, Before1.Word, Before2.Word);
        target[28] = FeatureHash.Of(29, Current.Suffix3, shape);
        target[29] = FeatureHash.Of(30, Current.UncapitalizedTag, Current.UsualTag, shape);
        target[30] = FeatureHash.Of(31, Current.UncapitalizedTag | ((uint)After1.UncapitalizedTag << 8), Before1.Shape, After1.Shape | (shape << 8));
        target[31] = FeatureHash.Of(32, Current.UncapitalizedTag, Tag1, After1.UsualTag);
    }

    /// <summary>Those that do.</summary>
    public readonly void WriteFar(Span<uint> target)
    {
        target[4] = FeatureHash.Of(5, After2.Word);
        target[13] = FeatureHash.Of(14, After1.UsualTag, After2.UsualTag);
        target[27] = FeatureHash.Of(28, After1.Word, After2.Word);
    }
}
