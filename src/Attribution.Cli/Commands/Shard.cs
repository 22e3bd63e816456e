using System.Globalization;
using System.Text.RegularExpressions;
using Attribution.Cli.Input;

namespace Attribution.Cli.Commands;

/// <summary>One of several parts of an archive. An input's part depends on its name alone, so that nobody has to hand out work.</summary>
/// <param name="Index">From 1 to <paramref name="Count"/>.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly partial record struct Shard(int Index, int Count)
{
    /// <summary>Everything.</summary>
    public static readonly Shard Whole = new(1, 1);

    public bool IsWhole => Count == 1;

    /// <summary>Whether the input with this name belongs to the part. The same on all machines.</summary>
    public bool Contains(string name) => IsWhole || (int)(PathKey.OfText(name.Replace('\\', '/')) % (UInt128)Count) == Index - 1;

    /// <summary>Reads <c>I/N</c>, or gives null.</summary>
    public static Shard? Parse(string text) =>
        Form().Match(text) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var index) && int.TryParse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var count)
        && index >= 1 && index <= count ? new Shard(index, count) : null;

    public override string ToString() => $"{Index}/{Count}";

    [GeneratedRegex("^([0-9]+)/([0-9]+)$")]
    private static partial Regex Form();
}
