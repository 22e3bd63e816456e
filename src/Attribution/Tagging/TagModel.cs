using System.Runtime.InteropServices;

namespace Attribution.Tagging;

/// <summary>The learned part of the part-of-speech tagger.</summary>
internal sealed record TagModel(TagDictionary Dictionary, WeightTable Weights)
{
    public const string FileName = "tagger.model";

    private const uint Kind = 0x47_41_54_41; // "ATAG"
    private const int Version = 1;

    public static TagModel Load(string path)
    {
        var file = ModelFile.Read(path, Kind, Version, 3);
        return new TagModel(new TagDictionary(file.Section<uint>(0), file.Section<byte>(1)), new WeightTable(file.SignedBytes(2)));
    }

    public void Save(string path) => ModelFile.Write(path, Kind, Version,
        MemoryMarshal.AsBytes(Dictionary.Words.AsSpan()).ToArray(), Dictionary.Values, MemoryMarshal.AsBytes(Weights.Weights).ToArray());
}
