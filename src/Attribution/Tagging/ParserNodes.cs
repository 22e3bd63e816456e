using System.Numerics;

namespace Attribution.Tagging;

/// <summary>Fills a parser's nodes from tags and lemmas.</summary>
internal static class ParserNodes
{
    private const uint RootTag = 60;
    private const uint CommaMark = 1;
    private const uint QuoteMark = 1 << 8;
    private const uint OtherMark = 1 << 16;

    /// <summary>Tags whose words are alike to the parser: figures and marks, whatever their glyphs.</summary>
    private static readonly bool[] WordlessTag = [.. TagSet.Names.Select(tag => tag is "CD" or "``" or "''" or ":" or "," or "-LRB-" or "-RRB-" or "LS" or "SYM")];

    private static readonly uint[] MarkOfTag = [.. TagSet.Names.Select(tag => tag switch
    {
        "," => CommaMark,
        "``" or "''" => QuoteMark,
        ":" or "-LRB-" or "-RRB-" => OtherMark,
        _ => 0u,
    })];

    public static void Fill(ParserState state, ReadOnlySpan<uint> lemmas, ReadOnlySpan<byte> tags)
    {
        state.Begin(lemmas.Length);
        var marks = 0u;
        for (var i = 0; i < lemmas.Length; i++)
        {
            ref var node = ref state.Nodes[i + 1];
            Describe(ref node, WordlessTag[tags[i]] ? 0 : lemmas[i], tags[i]);
            node.MarksBefore = marks;
            marks += MarkOfTag[tags[i]];
        }
        Describe(ref state.Nodes[state.Root], 0, RootTag);
        state.Nodes[state.Root].MarksBefore = marks;
    }

    /// <summary>What marks stand between two nodes, the earlier first: each kind none, one, or more.</summary>
    public static uint MarksBetween(in ParserNode first, in ParserNode second)
    {
        var difference = second.MarksBefore - first.MarksBefore;
        return Math.Min(difference & 0xFF, 2) | (Math.Min((difference >> 8) & 0xFF, 2) << 2) | (Math.Min((difference >> 16) & 0xFF, 2) << 4);
    }

    private static void Describe(ref ParserNode node, uint word, uint tag)
    {
        node.Tag = (tag + 1) * 0x9E3779B1;
        node.Word = word == 0 ? node.Tag : word;
        node.WordTag = BitOperations.RotateLeft(node.Word * 0x85EBCA6B, 15) + node.Tag;
    }
}
