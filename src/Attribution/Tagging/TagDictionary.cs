namespace Attribution.Tagging;

/// <summary>The usual tag of each frequent word, and whether it ever has another; an open-addressing table.</summary>
internal sealed class TagDictionary
{
    /// <summary>Set in an entry's value where the word has no other tag.</summary>
    public const byte CertainFlag = 0x80;

    private readonly uint[] _words;
    private readonly byte[] _values;

    /// <param name="words">Keys by slot, 0 where the slot is empty; the length is a power of two and a slot is free.</param>
    /// <param name="values">The tag of each slot, with <see cref="CertainFlag"/>.</param>
    public TagDictionary(uint[] words, byte[] values)
    {
        if (words.Length != values.Length || !int.IsPow2(words.Length) || !words.Contains(0u))
            throw new InvalidDataException("The tag dictionary's table has a wrong size.");
        if (values.Any(value => (value & ~CertainFlag) >= TagSet.Names.Length))
            throw new InvalidDataException("The tag dictionary names a tag that does not exist.");
        _words = words;
        _values = values;
    }

    public ReadOnlySpan<uint> Words => _words;

    public ReadOnlySpan<byte> Values => _values;

    public static TagDictionary From(IReadOnlyDictionary<uint, byte> entries)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2 + 2);
        var words = new uint[size];
        var values = new byte[size];
        foreach (var (word, value) in entries.OrderBy(entry => entry.Key))
        {
            var slot = (int)(word & (uint)(size - 1));
            while (words[slot] != 0)
                slot = (slot + 1) & (size - 1);
            words[slot] = word;
            values[slot] = value;
        }
        return new TagDictionary(words, values);
    }

    /// <summary>Fills in the usual tags.</summary>
    public void Describe(ref WordSignature signature)
    {
        var value = Find(signature.Word);
        signature.UsualTag = (byte)(value & ~CertainFlag);
        signature.IsCertain = (value & CertainFlag) != 0;
        signature.UncapitalizedTag = signature.Word == signature.Folded ? signature.UsualTag : (byte)(Find(signature.Folded) & ~CertainFlag);
    }

    private byte Find(uint word)
    {
        var mask = _words.Length - 1;
        for (var slot = (int)word & mask; _words[slot] != 0; slot = (slot + 1) & mask)
            if (_words[slot] == word)
                return _values[slot];
        return (byte)TagSet.Names.Length;
    }
}
