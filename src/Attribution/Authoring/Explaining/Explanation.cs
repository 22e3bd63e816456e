namespace Attribution.Authoring.Explaining;

/// <summary>How the analyser read sentences of an article, for those who write rules. Immutable and thread-safe.</summary>
public sealed class Explanation
{
    private readonly bool isWord;

    internal Explanation(IReadOnlyList<SentenceExplanation> sentences, bool isWord)
    {
        Sentences = sentences;
        this.isWord = isWord;
    }

    /// <summary>Whether there was no sentence to explain.</summary>
    public bool IsEmpty => Sentences.Count == 0;

    /// <summary>The sentences, in text order.</summary>
    internal IReadOnlyList<SentenceExplanation> Sentences { get; }

    /// <summary>Writes it for a reader: the tokens of each sentence, its cues, and what the rules and weights made of them. The form may change.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isAll">Whether built-in rules that only nearly match are told of, too.</param>
    public void Write(TextWriter output, bool isAll = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ExplanationText.Write(output, this, isWord, isAll);
    }
}
