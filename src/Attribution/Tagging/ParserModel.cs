using System.Runtime.InteropServices;

namespace Attribution.Tagging;

/// <summary>The learned part of the dependency parser.</summary>
internal sealed record ParserModel(TransitionTable Transitions, WeightTable Relations)
{
    public const string FileName = "parser.model";

    private const uint Kind = 0x52_41_50_41; // "APAR"
    private const int Version = 1;

    public static ParserModel Load(string path)
    {
        var file = ModelFile.Read(path, Kind, Version, 2);
        return new ParserModel(new TransitionTable(file.Section<short>(0)), new WeightTable(file.SignedBytes(1)));
    }

    public void Save(string path) => ModelFile.Write(path, Kind, Version,
        MemoryMarshal.AsBytes(Transitions.Weights).ToArray(), MemoryMarshal.AsBytes(Relations.Weights).ToArray());
}
