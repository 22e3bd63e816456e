using System.Text;

namespace Attribution.Findings;

/// <summary>A message with placeholders in braces, cut once into pieces. Thread-safe.</summary>
internal sealed class MessageTemplate
{
    private readonly Func<string, Func<SourcingFacts, int, string>?> find;

    // Cut when first filled: most messages of a run are never told. Two threads may cut the same one, and either serves.
    private Piece[]? pieces;

    private MessageTemplate(string text, Func<string, Func<SourcingFacts, int, string>?> find, Piece[]? pieces) => (Text, this.find, this.pieces) = (text, find, pieces);

    /// <summary>The message as its rule has it.</summary>
    public string Text { get; }

    /// <summary>Cuts <paramref name="text"/>; <paramref name="find"/> gives the reader of a placeholder, or null where there is none.</summary>
    public static MessageTemplate Parse(string text, Func<string, Func<SourcingFacts, int, string>?> find, Action<string> unknown) => new(text, find, Cut(text, find, unknown));

    /// <summary>A message whose placeholders are known to exist.</summary>
    public static MessageTemplate Of(string text, Func<string, Func<SourcingFacts, int, string>?> find) => new(text, find, null);

    public string Fill(SourcingFacts facts, int unit)
    {
        var message = new StringBuilder();
        foreach (var piece in pieces ??= Cut(Text, find, static _ => { }))
            message.Append(piece.Value is null ? piece.Text : piece.Value(facts, unit));
        return message.ToString();
    }

    private static Piece[] Cut(string text, Func<string, Func<SourcingFacts, int, string>?> find, Action<string> unknown)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < text.Length;)
        {
            var open = text.IndexOf('{', i);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                pieces.Add(new Piece(text[i..], null));
                break;
            }
            pieces.Add(new Piece(text[i..open], null));
            var name = text[(open + 1)..close];
            if (find(name) is { } value)
                pieces.Add(new Piece("", value));
            else
                unknown(name);
            i = close + 1;
        }
        return [.. pieces];
    }

    private sealed record Piece(string Text, Func<SourcingFacts, int, string>? Value);
}
