namespace Attribution.Tagging;

/// <summary>
/// Gives tokens their heads and relations, a sentence at a time and in time linear in its length: moves are decided
/// greedily by a linear classifier, then each arc's relation by another; shortcuts spare both most of their decisions.
/// Immutable and thread-safe, but an article must not be parsed by two threads at once.
/// </summary>
internal sealed class DependencyParser(ParserModel model)
{
    /// <summary>Reads the weights in <paramref name="folder"/> (rules/en/models).</summary>
    /// <exception cref="InvalidDataException">The model file is damaged or of another version.</exception>
    /// <exception cref="IOException">The model file is missing or cannot be read.</exception>
    public static DependencyParser Load(string folder) => new(ParserModel.Load(Path.Combine(folder, ParserModel.FileName)));

    /// <summary>Parses every sentence.</summary>
    public void Parse(TaggedArticle article)
    {
        for (var sentence = 0; sentence < article.Article.Sentences.Length; sentence++)
            Parse(article, sentence);
    }

    /// <summary>Fills heads and relations of one sentence.</summary>
    /// <param name="article">The article, with its tags.</param>
    /// <param name="sentence">Index into the article's sentences.</param>
    public void Parse(TaggedArticle article, int sentence)
    {
        var (first, count) = (article.Article.Sentences[sentence].FirstToken, article.Article.Sentences[sentence].Count);
        if (count <= 0)
            return;
        var state = ParserState.Rent();
        ParserNodes.Fill(state, article.Lemmas.AsSpan(first, count), article.Tags.AsSpan(first, count));
        Run(state);
        for (var i = 0; i < count; i++)
        {
            var head = state.Nodes[i + 1].Head;
            article.Heads[first + i] = head == state.Root ? -1 : first + head - 1;
            article.Relations[first + i] = state.Nodes[i + 1].Relation;
        }
        ParserState.Return(state);
        TreeMending.Mend(article, first, first + count);
    }

    private void Run(ParserState state)
    {
        Span<uint> features = stackalloc uint[TransitionFeatures.Count];
        while (!state.IsDone)
        {
            var move = Choose(state, features);
            if (move == ParserState.Shift)
                state.DoShift();
            else
                Attach(state, state.HeadBy(move), features);
        }
    }

    private int Choose(ParserState state, Span<uint> features)
    {
        if (state.OnlyMove is var only and not ParserState.NoMove)
            return only;
        MoveShortcuts.Write(state, features);
        var move = model.MoveShortcuts.Find(features[..MoveShortcuts.Count]);
        return move != ShortcutTable.None && state.Allows(move) ? move : ParserDecisions.Move(model, state, features);
    }

    private void Attach(ParserState state, int head, Span<uint> features) =>
        state.Attach(head, head == state.Root ? ParserDecisions.RootRelation : RelationTo(state, head, features));

    private byte RelationTo(ParserState state, int head, Span<uint> features)
    {
        RelationShortcuts.Write(state, head, state.Stack(0), features);
        var relation = model.RelationShortcuts.Find(features[..RelationShortcuts.Count]);
        return relation > ParserDecisions.RootRelation ? (byte)relation : ParserDecisions.Relation(model, state, head, features);
    }
}
