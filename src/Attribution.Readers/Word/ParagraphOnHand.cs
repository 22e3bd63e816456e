using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Attribution.Readers.Word;

/// <summary>A paragraph that is being read.</summary>
/// <param name="number">Its number in the document, from 1.</param>
internal sealed class ParagraphOnHand(int number)
{
    private readonly StringBuilder words = new();
    private string style = "";

    public int Number => number;

    public string Words => words.ToString();

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words);

    public bool HasStyle(string name) => style.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    public void Add(OpenXmlReader reader)
    {
        var element = reader.ElementType;
        if (element == typeof(Text))
            words.Append(reader.GetText());
        else if (element == typeof(ParagraphStyleId))
            style = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "val").Value ?? "";
        else if (element == typeof(NoBreakHyphen))
            words.Append('-');
        else if (element == typeof(TabChar) || element == typeof(Break) || element == typeof(CarriageReturn))
            words.Append(' ');
    }
}
