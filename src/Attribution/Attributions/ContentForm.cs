using Attribution.Articles;

namespace Attribution.Attributions;

/// <summary>Whether a content stands in quotation marks.</summary>
internal static class ContentForm
{
    public static AttributionForm Of(AnalysisView view, IReadOnlyList<TokenRange> content)
    {
        var quoted = 0;
        var words = 0;
        foreach (var piece in content)
            for (var token = piece.First; token < piece.End; token++)
                if (view.Kind(token) is TokenKind.Word or TokenKind.Number)
                {
                    words++;
                    quoted += view.IsQuoted(token) ? 1 : 0;
                }
        if (quoted == 0)
            return AttributionForm.Indirect;
        return quoted == words ? AttributionForm.Direct : AttributionForm.Mixed;
    }
}
