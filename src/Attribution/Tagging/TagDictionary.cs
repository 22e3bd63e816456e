namespace Attribution.Tagging;

/// <summary>The usual tag of each frequent word, and whether it ever has another; an open-addressing table.</summary>
internal sealed class TagDictionary
{
    /// <summary>Set in an entry's value where the word has no other tag.</summary>
    public const byte CertainFlag = 0x80;

    // Word and value side by side, so that they arrive together.
    private readonly ulong[] _slots;

    /// <param name="words">Keys by slot, 0 where the slot is empty; the length is a power of two and a slot is free.</param>
    /// <param name="values">The tag of each slot, with <see cref="CertainFlag"/>.</param>
    public TagDictionary(uint[] words, byte[] values)
    {
        if (words.Length != values.Length || !int.IsPow2(words.Length) || !words.Contains(0u))
            throw new InvalidDataException("The tag dictionary's table has a wrong size.");
        if (values.Any(value => (value & ~CertainFlag) >= TagSet.Names.Length))
            throw new InvalidDataException("The tag dictionary names a tag that does not exist.");
        _slots = new ulong[words.Length];
        for (var slot = 0; slot < words.Length; slot++)
            _slots[slot] = words[slot] | (ulong)values[slot] << 32;
    }

    /// <summary>The words by slot, as they are saved.</summary>
    public uint[] Words => Array.ConvertAll(_slots, slot => (uint)slot);

    /// <summary>The value of each slot.</summary>
    public byte[] Values => Array.ConvertAll(_slots, slot => (byte)(slot >> 32));

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

    /// <summary>Asks for the entry of a word ahead of its use.</summary>
    /// <param name="form">The word's hash as it is for words without capitals and digits, which most are.</param>
    public void Fetch(uint form) => CacheLine.Fetch(ref _slots[(int)form & (_slots.Length - 1)]);

    private byte Find(uint word)
    {
        var slots = _slots;
        for (var slot = (int)word; slots[slot & (slots.Length - 1)] is var entry && (uint)entry != 0; slot++)
            if ((uint)entry == word)
                return (byte)(entry >> 32);
        return (byte)TagSet.Names.Length;
    }
}
