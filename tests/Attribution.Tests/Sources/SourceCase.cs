using System.Text;
using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Sources;

namespace Attribution.Tests.Sources;

/// <summary>
/// An article with braces around the words of each source: "{The mayor} said no." Each pair is one attribution whose
/// content is the rest of its sentence. Gives the sources that the resolver finds behind them.
/// </summary>
internal sealed class SourceCase
{
    private static readonly LanguagePack Pack = LanguagePack.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));
    private readonly IReadOnlyList<Source> sources;
    private readonly IReadOnlyList<SourceLink> links;

    public SourceCase(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var open = 0;
        foreach (var c in marked)
        {
            if (c == '{')
                open = text.Length;
            else if (c == '}')
                spans.Add(new TextSpan(open, text.Length));
            else
                text.Append(c);
        }
        var article = Pack.Segmenter.Segment(text.ToString(), new ArticleInfo());
        var (view, _) = Pack.Propose(Pack.Tag(article, _ => true), _ => true);
        (sources, links) = Pack.Resolver.Resolve(view, null, spans.ConvertAll(span => Relation(view, span)));
    }

    public int Count => sources.Count;

    /// <summary>How many pairs of braces there are.</summary>
    public int Links => links.Count;

    /// <summary>The main source of the n-th pair of braces, from 0.</summary>
    public Source this[int relation] => sources[links[relation].Sources[0]];

    /// <summary>The names of all sources of a pair of braces.</summary>
    public IEnumerable<string> Names(int relation) => links[relation].Sources.Select(index => sources[index].Name);

    /// <summary>The names of those who fit as well.</summary>
    public IEnumerable<string> Candidates(int relation) => links[relation].Candidates.Select(index => sources[index].Name);

    private static AttributionRelation Relation(AnalysisView view, TextSpan span)
    {
        var source = Tokens(view, span);
        var sentence = view.SentenceAt(source.First);
        return new AttributionRelation
        {
            Cue = TokenRange.None,
            CueHead = -1,
            Source = source,
            SourceHead = Head(view, source),
            Content = [new TokenRange(sentence.FirstToken, source.First), new TokenRange(source.End, sentence.EndToken)],
            Form = AttributionForm.Indirect,
            Type = AttributionType.Statement,
            Stance = Stance.Neutral,
            Rule = "test",
            Confidence = 1,
        };
    }

    /// <summary>The token that the others of the source hang on.</summary>
    private static int Head(AnalysisView view, TokenRange source)
    {
        for (var token = source.First; token < source.End; token++)
            if (!source.Contains(view.Tree.HeadOf(token)))
                return token;
        return source.End - 1;
    }

    private static TokenRange Tokens(AnalysisView view, TextSpan span)
    {
        var first = Array.FindIndex(view.Text.Tokens, token => token.Start >= span.Start);
        var end = Array.FindLastIndex(view.Text.Tokens, token => token.End <= span.End) + 1;
        return new TokenRange(first, end);
    }
}
