namespace Attribution.Authoring.Explaining;

/// <summary>How the analyser read sentences of an article, for those who write rules. Immutable and thread-safe.</summary>
internal sealed class Explanation
{
    private readonly bool isWord;

    public Explanation(IReadOnlyList<SentenceExplanation> sentences, bool isWord)
    {
        Sentences = sentences;
        this.isWord = isWord;
    }

    /// <summary>The sentences, in text order.</summary>
    public IReadOnlyList<SentenceExplanation> Sentences { get; }

    /// <summary>Writes it for a reader.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isAll">Whether built-in rules that only nearly match are told of, too.</param>
    public void Write(TextWriter output, bool isAll = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ExplanationText.Write(output, this, isWord, isAll);
    }
}
