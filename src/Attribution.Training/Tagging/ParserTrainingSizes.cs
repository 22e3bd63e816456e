namespace Attribution.Training.Tagging;

/// <summary>How large the parser's tables are and how long it learns.</summary>
internal sealed record ParserTrainingSizes(int TransitionRows, int RelationRows, int RoomyEpochs, int Epochs, int Margin, int RelationMargin)
{
    public static ParserTrainingSizes From(Options options) => new(
        options.Number("--transition-rows", 150_000), options.Number("--relation-rows", 16_000),
        options.Number("--roomy-epochs", 3), options.Number("--epochs", 8), options.Number("--margin", 60), options.Number("--relation-margin", 20));
}
