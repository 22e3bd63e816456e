namespace Attribution.Sources;

/// <summary>
/// Joins a document that the article calls "a new poll" to the one of which it tells later whose it is, where there is
/// only one: stories about a poll begin so.
/// </summary>
internal sealed class DocumentJoiner(SourceText text, SourceEntity?[] resolved)
{
    public void Join()
    {
        var documents = Documents();
        var unnamed = documents.FindAll(document => document is { Class: SourceClass.UnidentifiedDocument, IsPlural: false, IsSource: true } && LeadResolver.IsLead(text, document.Mentions.Min(mention => mention.First)));
        foreach (var document in unnamed)
            if (documents.FindAll(other => other.Class == SourceClass.NamedDocument && IsAlike(document, other)) is [var only])
                Replace(document, only);
    }

    /// <summary>Those that are mentioned, each once: few, in a text of which most tokens mention nobody.</summary>
    private List<SourceEntity> Documents()
    {
        var documents = new List<SourceEntity>();
        var seen = new HashSet<SourceEntity>(ReferenceEqualityComparer.Instance);
        foreach (var entity in resolved)
            if (entity is { Kind: SourceKind.Document } && seen.Add(entity))
                documents.Add(entity);
        return documents;
    }

    private bool IsAlike(SourceEntity unnamed, SourceEntity named) =>
        named.IsPlural == unnamed.IsPlural && (named.IsProper ? KindOf(text.Text.Lemmas[named.Name.End - 1]) == KindOf(unnamed.HeadNoun) : KindOf(named.HeadNoun) == KindOf(unnamed.HeadNoun));

    /// <summary>"Poll" and "survey" are two words for one kind.</summary>
    private uint KindOf(uint noun) => text.Lexicon.SameDocuments.TryGetValue(noun, out var same) ? same : noun;

    private void Replace(SourceEntity old, SourceEntity other)
    {
        for (var token = 0; token < resolved.Length; token++)
            if (resolved[token] == old)
                resolved[token] = other;
        foreach (var mention in old.Mentions)
            other.Add(mention, other.Last, other.LastWasSubject);
        other.IsSource = true;
    }
}
