using System.Text;

namespace Attribution.Readers.Texts;

/// <summary>
/// The text of an article while it is taken out of an input, and where its parts stand there. White space becomes one
/// space, paragraphs are parted by an empty line, and signs that only tell where a word may be broken are left out.
/// </summary>
internal sealed class MappedText
{
    /// <summary>The place of a character is not known: it counts as following the one before it.</summary>
    public const int Unknown = -1;

    private readonly StringBuilder text = new();
    private readonly List<MapPoint> map = [];
    private bool startsParagraph, spaces;

    public int Length => text.Length;

    public IReadOnlyList<MapPoint> Map => map;

    public override string ToString() => text.ToString();

    public void StartParagraph() => (startsParagraph, spaces) = (text.Length > 0, false);

    public void Append(string characters, int input)
    {
        for (var i = 0; i < characters.Length; i++)
            Append(characters[i], input < 0 ? Unknown : input + i);
    }

    public void Append(char character, int input)
    {
        if (character is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' or '\0')
            return;
        if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            spaces = true;
            return;
        }
        Separate();
        if (input >= 0)
            Mark(input);
        text.Append(character);
    }

    /// <summary>From here on, the text stands at this place of the input.</summary>
    private void Mark(int input)
    {
        if (map.Count == 0 || map[^1].Input - map[^1].Text != input - text.Length)
            map.Add(new MapPoint(text.Length, input));
    }

    /// <summary>A new paragraph comes from a place that has a number: every paragraph gets a point.</summary>
    public void StartNumbered(int number)
    {
        StartParagraph();
        Separate();
        map.Add(new MapPoint(text.Length, number));
    }

    private void Separate()
    {
        if (startsParagraph)
            text.Append("\n\n");
        else if (spaces && text.Length > 0 && text[^1] is not '\n')
            text.Append(' ');
        (startsParagraph, spaces) = (false, false);
    }
}
