using System.Runtime.InteropServices;

namespace Attribution.Tagging;

/// <summary>The learned part of the dependency parser: the classifiers, and the decisions that need none.</summary>
internal sealed record ParserModel(TransitionTable Transitions, WeightTable Relations, ShortcutTable MoveShortcuts, ShortcutTable RelationShortcuts)
{
    public const string FileName = "parser.model";

    private const uint Kind = 0x52_41_50_41; // "APAR"
    private const int Version = 2;

    public static ParserModel Load(string path)
    {
        var file = ModelFile.Read(path, Kind, Version, 4);
        return new ParserModel(new TransitionTable(file.Section<short>(0)), new WeightTable(file.SignedBytes(1)),
            new ShortcutTable(file.Section<uint>(2), ParserState.MoveCount), new ShortcutTable(file.Section<uint>(3), RelationSet.Names.Length));
    }

    public void Save(string path) => ModelFile.Write(path, Kind, Version,
        MemoryMarshal.AsBytes(Transitions.Weights).ToArray(), MemoryMarshal.AsBytes(Relations.Weights).ToArray(),
        MemoryMarshal.AsBytes(MoveShortcuts.Slots).ToArray(), MemoryMarshal.AsBytes(RelationShortcuts.Slots).ToArray());
}
