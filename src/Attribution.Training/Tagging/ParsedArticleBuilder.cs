using System.Globalization;
using System.Text;
using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Training.Tagging;

/// <summary>Puts an article together from its tokens' lines; the text is the forms with spaces between.</summary>
internal sealed class ParsedArticleBuilder(string name)
{
    private readonly StringBuilder _text = new();
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<byte> _tags = [];
    private readonly List<string> _lemmas = [];
    private readonly List<int> _heads = [];
    private readonly List<byte> _relations = [];
    private int _sentenceStart;
    private int _lastEnd = -1;

    public void AddToken(string[] fields)
    {
        var start = _text.Length;
        _text.Append(fields[1]);
        var spaceBefore = Number(fields[7]) != _lastEnd;
        _lastEnd = Number(fields[8]);
        _tokens.Add(new Token(start, _text.Length, KindOf(fields[1], fields[3], spaceBefore)));
        _text.Append(' ');
        _lemmas.Add(fields[2]);
        _tags.Add(Known(TagSet.IndexOf(fields[3]), fields[3]));
        _heads.Add(fields[5] == "0" ? -1 : _sentenceStart + Number(fields[5]) - 1);
        _relations.Add(Known(RelationSet.IndexOf(fields[6]), fields[6]));
    }

    public void EndSentence()
    {
        if (_tokens.Count > _sentenceStart)
            _sentences.Add(new Sentence(_sentenceStart, _tokens.Count, 0));
        _sentenceStart = _tokens.Count;
    }

    public ParsedArticle Build()
    {
        EndSentence();
        var text = _text.ToString();
        var paragraph = new Paragraph(new TextSpan(0, text.Length), 0, _tokens.Count, 0, _sentences.Count);
        var article = new Article(text, new ArticleInfo { Path = name }, [.. _tokens], [.. _sentences], [paragraph], []);
        return new ParsedArticle(name, article, [.. _tags], [.. _lemmas], [.. _heads], [.. _relations]);
    }

    /// <summary>Quotation marks get the side that a segmenter sees: the parser's own tags call every '' a closing mark.</summary>
    private static TokenKind KindOf(string form, string tag, bool spaceBefore)
    {
        if (tag is not ("``" or "''"))
            return TokenKind.Word;
        if (form is "\u201c" or "\u2018" or "``" or "`")
            return TokenKind.OpenQuote;
        return form is "\u201d" or "\u2019" || !spaceBefore ? TokenKind.CloseQuote : TokenKind.OpenQuote;
    }

    private static byte Known(int index, string name) => index >= 0 ? (byte)index : throw new InvalidDataException($"Unknown label {name}.");

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
