namespace Attribution.Readers.Html;

/// <summary>Counts formatting elements that are open, as a parser does: of equal ones it keeps three.</summary>
internal sealed class UnclosedFormatting
{
    private const int Kept = 3;

    private readonly Dictionary<string, Stack<int>> open = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, int> equal = [];

    public int Count { get; private set; }

    public void Open(string name, ReadOnlySpan<char> tag)
    {
        var key = string.GetHashCode(tag, StringComparison.Ordinal);
        var count = equal.GetValueOrDefault(key);
        if (count >= Kept)
            return;
        equal[key] = count + 1;
        Count++;
        if (!open.TryGetValue(name, out var stack))
            open[name] = stack = new Stack<int>();
        stack.Push(key);
    }

    public void Close(string name)
    {
        if (!open.TryGetValue(name, out var stack) || !stack.TryPop(out var key))
            return;
        equal[key]--;
        Count--;
    }
}
