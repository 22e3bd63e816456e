using System.Text;

namespace Attribution.Findings;

/// <summary>A message with placeholders in braces, cut once into pieces.</summary>
internal sealed class MessageTemplate
{
    private readonly IReadOnlyList<(string Text, Func<SourcingFacts, int, string>? Value)> pieces;

    private MessageTemplate(string text, IReadOnlyList<(string, Func<SourcingFacts, int, string>?)> pieces)
    {
        Text = text;
        this.pieces = pieces;
    }

    /// <summary>The message as its rule has it.</summary>
    public string Text { get; }

    /// <summary>Cuts <paramref name="text"/>; <paramref name="find"/> gives the reader of a placeholder, or null where there is none.</summary>
    public static MessageTemplate Parse(string text, Func<string, Func<SourcingFacts, int, string>?> find, Action<string> unknown)
    {
        var pieces = new List<(string, Func<SourcingFacts, int, string>?)>();
        for (var i = 0; i < text.Length;)
        {
            var open = text.IndexOf('{', i);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                pieces.Add((text[i..], null));
                break;
            }
            pieces.Add((text[i..open], null));
            var name = text[(open + 1)..close];
            if (find(name) is { } value)
                pieces.Add(("", value));
            else
                unknown(name);
            i = close + 1;
        }
        return new MessageTemplate(text, pieces);
    }

    public string Fill(SourcingFacts facts, int unit)
    {
        var message = new StringBuilder();
        foreach (var (text, value) in pieces)
            message.Append(value is null ? text : value(facts, unit));
        return message.ToString();
    }
}
