using System.Globalization;
using Attribution.Articles;
using Attribution.Attributions;

namespace Attribution.Training.Attributions;

/// <summary><c>propose --rules DIR --text FILE</c>: prints every proposal with its scores, accepted or not.</summary>
internal static class ProposeCommand
{
    public static int Run(string[] args)
    {
        var options = new Options(args);
        var folder = options.Required("--rules");
        var pack = LanguagePack.Load(folder);
        var models = AttributionModels.Load(Path.Combine(folder, "models"));
        var article = pack.Segmenter.Segment(File.ReadAllText(options.Required("--text")), new ArticleInfo());
        var (view, cues) = pack.Propose(pack.Tag(article, _ => true), _ => true);
        var finder = new RelationFinder(new ProposalMaker(pack.Patterns, pack.Sources, pack.Cues), () => new ScorerJudge(models), -8);
        finder.ScoreCues(view, cues);
        foreach (var p in finder.Propose(view, cues))
        {
            string Text(TokenRange range) => range.IsNone ? "-" : article.Text[article.SpanOf(range.First, range.End).Start..article.SpanOf(range.First, range.End).End];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{p.Acceptance,6:F2} cue {p.Cue.Score,6:F2} slots {p.SourceScore:F2} {p.LeftScore:F2} {p.RightScore:F2} {p.Pattern.Rule.Id} S:{Text(p.Source.Range)} | C:{Text(p.CueRange)} | L:{Text(p.Left)} | R:{Text(p.Right)}"));
        }
        return 0;
    }
}
