namespace Attribution.Reports.Writers;

/// <summary>The words with which all messages of one check begin or end: the first message has them, the others do without.</summary>
internal sealed class SharedWords
{
    /// <summary>Fewer shared words are no burden to read again.</summary>
    private const int Fewest = 3;

    private readonly string[][] messages;
    private readonly int first;
    private readonly int last;

    public SharedWords(IReadOnlyList<string> messages)
    {
        this.messages = [.. messages.Select(message => message.Split(' '))];
        var shortest = this.messages.Min(words => words.Length);
        while (first < shortest - 1 && All(words => words[first]) && !IsQuoted(this.messages[0][first]))
            first++;
        while (last < shortest - first - 1 && All(words => words[^(last + 1)]) && !IsQuoted(this.messages[0][^(last + 1)]))
            last++;
        if (first < Fewest)
            first = 0;
        if (last < Fewest)
            last = 0;
    }

    /// <summary>A message as the reader needs it, given those before.</summary>
    public string Message(int index) => index == 0 ? string.Join(' ', messages[0]) : string.Join(' ', messages[index][first..^last]).TrimEnd(',', ':', ';');

    /// <summary>Words of the article stay whole.</summary>
    private static bool IsQuoted(string word) => word.AsSpan().ContainsAny('“', '”');

    private bool All(Func<string[], string> word) => messages.Length > 1 && Array.TrueForAll(messages, words => word(words) == word(messages[0]));
}
