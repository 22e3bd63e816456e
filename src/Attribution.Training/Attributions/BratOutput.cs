using System.Globalization;
using System.Text;
using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Training.Attributions;

/// <summary>Writes relations as brat standoff, for the scorer.</summary>
internal static class BratOutput
{
    public static void Write(string file, CorpusArticle article, IEnumerable<AttributionRelation> relations)
    {
        var text = new StringBuilder();
        var number = 0;
        var points = Points(article.View.Text.Article.Text);
        foreach (var relation in relations)
        {
            var roles = new List<string>();
            void Role(string name, IReadOnlyList<TokenRange> ranges)
            {
                if (ranges.Count == 0)
                    return;
                var pieces = ranges.Select(range => article.View.Text.Article.SpanOf(range.First, range.End)).ToList();
                text.Append(CultureInfo.InvariantCulture, $"T{++number}\t{name} {string.Join(';', pieces.Select(p => $"{points[p.Start]} {points[p.End]}"))}\t{string.Join(' ', pieces.Select(p => p.In(article.View.Text.Article.Text).ToString().ReplaceLineEndings(" ")))}\n");
                roles.Add($"{name}:T{number}");
            }
            Role("Source", relation.Source.IsNone ? [] : [relation.Source]);
            Role("Cue", [relation.Cue]);
            Role("Content", relation.Content);
            Role("Attribution", [relation.Cue]);
            text.Append(CultureInfo.InvariantCulture, $"E{number}\t{string.Join(' ', roles.AsEnumerable().Reverse())}\n");
        }
        File.WriteAllText(file, text.ToString());
    }

    private static int[] Points(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            points[i + 1] = points[i] + (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 0 : 1);
        return points;
    }
}
