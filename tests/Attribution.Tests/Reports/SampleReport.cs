using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings;
using Attribution.Reports;
using Attribution.Sources;
using Attribution.Tests.Findings;

namespace Attribution.Tests.Reports;

/// <summary>A report on an article put together by hand, with something of everything in it.</summary>
internal static class SampleReport
{
    public const string Text = """
        Bridge will stay shut
        The old bridge is rotten, the Courier reported on Friday.
        A clerk at the town hall told the Courier that the mayor stole the money. Nobody else would talk.
        "We have closed it" Ann Roe said, "for good" she added. 😀 Two engineers said the beams were wet.
        Critics say it is a shame. A clerk claimed the log was forged. Roe hopes for rain. The builder declined to comment.
        """;

    public static readonly ArticleInfo Info = new() { Path = "bridge.txt", PublishedOn = new DateOnly(2024, 3, 5), Outlet = "The Herald" };

    public static FindingPack Rules { get; } = FindingPack.Load(RuleFolder.BuiltIn);

    public static SampleArticle Article()
    {
        var sample = new SampleArticle(Text.ReplaceLineEndings("\n"), Info) { Title = new TextSpan(0, 21) };
        var courier = sample.Source("the Courier", SourceClass.Outlet);
        var clerk = sample.Source("A clerk at the town hall", SourceClass.UnnamedPerson, new Anonymity { Role = "clerk", Affiliation = "the town hall" });
        var roe = sample.Source("Ann Roe", SourceClass.NamedPerson, description: "chief of the road office");
        var engineers = sample.Source("Two engineers", SourceClass.UnnamedGroup, new Anonymity { Count = 2, Role = "engineers", Reason = "for fear of dismissal", ReasonKind = "specific" });
        var critics = sample.Source("Critics", SourceClass.Collective);
        var outlet = new Channel(Channel.OutletKind, "the Courier", sample.Find("told the Courier"));
        sample.Says("the Courier", "reported", "The old bridge is rotten", [courier], stance: Stance.Outlet);
        sample.Says("A clerk at the town hall", "told", "that the mayor stole the money", [clerk], channel: outlet);
        sample.Says("Ann Roe", "said", "\"We have closed it\"", [roe], from: 178, form: AttributionForm.Direct, more: "\"for good\"");
        sample.Says("Two engineers", "said", "the beams were wet", [engineers], from: 230);
        sample.Says("Critics", "say", "it is a shame", [critics]);
        sample.Says("A clerk", "claimed", "the log was forged", [clerk], from: 300, stance: Stance.Doubting);
        sample.Says("Roe", "hopes", "for rain", [roe], from: 330, type: AttributionType.Mental, stance: Stance.Mental);
        return sample.Says("The builder", "declined to comment", "to comment", [], type: AttributionType.Response, stance: Stance.Response, nestedIn: 6);
    }

    public static SourcingReport Build()
    {
        var facts = Article().Facts(Rules.Words);
        return ReportBuilder.Build(facts, Rules.Engine.Judge(facts), "en@1.2.3");
    }
}
