namespace Attribution.Quantities;

/// <summary>
/// Finds dates, numbers and amounts. The analyser has one of its own (<see cref="AttributionAnalyzer.Quantities"/>);
/// another can take its place with <see cref="AttributionAnalyzerOptions.Quantities"/>, and is then called by all threads
/// that analyse.
/// </summary>
public interface IQuantityRecognizer
{
    /// <summary>What a sentence holds, in text order and without overlaps; spans are offsets into <paramref name="sentence"/>. Must not throw for what the text holds.</summary>
    /// <param name="sentence">One sentence, as it stands in the article.</param>
    /// <param name="publishedOn">The day against which "Tuesday" is told; null where it is not known.</param>
    IReadOnlyList<Quantity> Recognize(string sentence, DateOnly? publishedOn);
}
