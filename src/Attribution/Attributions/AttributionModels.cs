using Attribution.Scoring;

namespace Attribution.Attributions;

/// <summary>The scorers' weights; a null one leaves the choice to the rules' own order.</summary>
internal sealed record AttributionModels
{
    public const string BesideName = "beside";
    public const string WholeName = "whole";
    public const string NestedName = "nested";

    public static readonly string[] Names = ["cue", "source", "right-start", "right-end", "left-end", "left-start", "cue-start", "cue-end", "relation", BesideName, WholeName, NestedName];

    public LinearModel? Cue { get; init; }
    public LinearModel? Source { get; init; }
    public LinearModel? RightStart { get; init; }
    public LinearModel? RightEnd { get; init; }
    public LinearModel? LeftEnd { get; init; }
    public LinearModel? LeftStart { get; init; }
    public LinearModel? CueStart { get; init; }
    public LinearModel? CueEnd { get; init; }
    public LinearModel? Relation { get; init; }

    /// <summary>Whether a claim inside another's content stands beside it.</summary>
    public LinearModel? Beside { get; init; }

    /// <summary>Which of a cue's fillings is right, taken as a whole.</summary>
    public LinearModel? Whole { get; init; }

    /// <summary>Whether a claim within another's content stands.</summary>
    public LinearModel? Nested { get; init; }

    /// <summary>Reads NAME.weights for each of <see cref="Names"/> in a folder.</summary>
    public static AttributionModels Load(string folder)
    {
        LinearModel Read(string name) => LinearModel.Load(Path.Combine(folder, name + ".weights"));
        return new AttributionModels
        {
            Cue = Read(Names[0]),
            Source = Read(Names[1]),
            RightStart = Read(Names[2]),
            RightEnd = Read(Names[3]),
            LeftEnd = Read(Names[4]),
            LeftStart = Read(Names[5]),
            CueStart = Read(Names[6]),
            CueEnd = Read(Names[7]),
            Relation = Read(Names[8]),
            Beside = Read(BesideName),
            Whole = Read(WholeName),
            Nested = Read(NestedName),
        };
    }
}
