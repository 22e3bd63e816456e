using System.Globalization;

namespace Attribution.Reports.Writers.Html;

/// <summary>How much of the text rests on whom: a bar of shares, and under it the article from its first to its last word.</summary>
internal sealed class SourcingBar(ReportView view)
{
    private readonly List<VoiceRun> runs = Coverage.Of(view);

    /// <summary>The lengths of the segments, which no attribute may hold under the page's security policy.</summary>
    public string Style() => string.Concat(
        Shares().Select((share, i) => $".bar .b{i}{{flex-grow:{Number(share.Length)}}}").Concat(runs.Select((run, i) => $".strip .r{i}{{flex-grow:{Number(run.Length)}}}")));

    public void Write(HtmlOutput html)
    {
        var whole = runs.Sum(run => run.Length);
        if (whole == 0)
            return;
        html.Markup("<figure class=\"sourcing\"><figcaption>What the text rests on</figcaption>\n<div class=\"bar\" aria-hidden=\"true\">");
        var shares = Shares();
        for (var i = 0; i < shares.Count; i++)
            html.Markup($"<span class=\"{Classes(shares[i].Voice, shares[i].SecondHand)} b{i}\"></span>");
        html.Markup("</div>\n<div class=\"strip\" aria-hidden=\"true\">");
        for (var i = 0; i < runs.Count; i++)
            html.Markup($"<span class=\"{Classes(runs[i].Voice ?? Voice.Unattributed, runs[i].SecondHand)} r{i}\"></span>");
        html.Markup("</div>\n<ul class=\"legend\">");
        WriteLegend(html, whole);
        html.Markup("</ul></figure>\n");
    }

    private void WriteLegend(HtmlOutput html, int whole)
    {
        foreach (var voice in VoiceWords.Order)
            if (runs.Where(run => run.Voice == voice).Sum(run => run.Length) is > 0 and var length)
                Entry(html, VoiceWords.Style(voice), VoiceWords.Name(voice), (double)length / whole);
        if (runs.Where(run => run.SecondHand).Sum(run => run.Length) is > 0 and var second)
            Entry(html, "second", "of it second-hand", (double)second / whole);
    }

    private static void Entry(HtmlOutput html, string style, string name, double share)
    {
        html.Markup($"<li><span class=\"swatch {style}\" aria-hidden=\"true\"></span>");
        html.Text(name + " ");
        html.Element("b", Wording.Percent(share));
        html.Markup("</li>");
    }

    private List<(Voice Voice, bool SecondHand, int Length)> Shares() =>
    [
        .. from voice in VoiceWords.Order
           from second in (bool[])[false, true]
           let length = runs.Where(run => run.Voice == voice && run.SecondHand == second).Sum(run => run.Length)
           where length > 0
           select (voice, second, length),
    ];

    private static string Classes(Voice voice, bool secondHand) => VoiceWords.Style(voice) + (secondHand ? " second" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
