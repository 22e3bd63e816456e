namespace Attribution.Tagging;

/// <summary>What the classifiers of a parser decide, without shortcuts; these are learned from it.</summary>
internal static class ParserDecisions
{
    /// <summary>The relation of a sentence's head, which no other token has.</summary>
    public const byte RootRelation = 0;

    private static readonly byte UnclearRelation = (byte)RelationSet.IndexOf("dep");

    /// <summary>The best move of those allowed.</summary>
    /// <param name="model">The classifiers.</param>
    /// <param name="state">A state that has a choice of moves.</param>
    /// <param name="features">Scratch space for the features.</param>
    public static int Move(ParserModel model, ParserState state, Span<uint> features)
    {
        TransitionFeatures.Write(state, features, model.Transitions);
        var (shift, left, right) = model.Transitions.Score(features);
        if (state.CanRight && right > shift && right > left)
            return ParserState.Right;
        return left > shift ? ParserState.Left : ParserState.Shift;
    }

    /// <summary>The best relation to a head other than the root's node.</summary>
    public static byte Relation(ParserModel model, ParserState state, int head, Span<uint> features)
    {
        RelationFeatures.Write(state, head, state.Stack(0), features, model.Relations);
        var relation = (byte)model.Relations.Best(features[..RelationFeatures.Count], RelationSet.Names.Length);
        return relation == RootRelation ? UnclearRelation : relation;
    }
}
