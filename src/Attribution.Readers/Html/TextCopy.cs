namespace Attribution.Readers.Html;

/// <summary>The copy of the article that many pages carry in their metadata; shows which paragraphs are the article.</summary>
internal sealed class TextCopy
{
    private const int Phrase = 4;

    private readonly HashSet<int> phrases = [];

    public TextCopy(string text)
    {
        Text = text;
        var words = WordsOf(text);
        Words = words.Count;
        phrases.UnionWith(Phrases(words));
    }

    /// <summary>The copy, without markup.</summary>
    public string Text { get; }

    public int Words { get; }

    /// <summary>The share of a paragraph's phrases that stand in the copy; 0 for paragraphs too short to tell.</summary>
    public double ShareOf(PageBlock block)
    {
        int all = 0, found = 0;
        foreach (var phrase in Phrases(WordsOf(block.Text)))
        {
            all++;
            found += phrases.Contains(phrase) ? 1 : 0;
        }
        return all == 0 ? 0 : (double)found / all;
    }

    private static IEnumerable<int> Phrases(List<int> words)
    {
        for (var i = 0; i + Phrase <= words.Count; i++)
            yield return HashCode.Combine(words[i], words[i + 1], words[i + 2], words[i + 3]);
    }

    private static List<int> WordsOf(string text)
    {
        var words = new List<int>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inWord = at < text.Length && char.IsLetterOrDigit(text[at]);
            if (inWord && start < 0)
                start = at;
            else if (!inWord && start >= 0)
            {
                words.Add(string.GetHashCode(text.AsSpan(start, at - start), StringComparison.OrdinalIgnoreCase));
                start = -1;
            }
        }
        return words;
    }
}
