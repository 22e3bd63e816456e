using Attribution.Articles;

namespace Attribution.Reports;

/// <summary>Turns token ranges and spans of one article into spans of the report.</summary>
internal sealed class SpanWriter(Article article)
{
    private readonly LineMap lines = new(article.Text);

    public ReportSpan Of(TextSpan span)
    {
        var (line, column) = lines.Locate(span.Start);
        return new ReportSpan { Start = span.Start, End = span.End, Line = line, Column = column, Text = span.In(article.Text).ToString() };
    }

    public ReportSpan Of(TokenRange range) => Of(article.SpanOf(range.First, range.End));

    public ReportSpan? OrNull(TokenRange range) => range.IsNone || range.Count == 0 ? null : Of(range);
}
