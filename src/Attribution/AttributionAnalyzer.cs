using Attribution.Articles;
using Attribution.Findings;
using Attribution.Reports;

namespace Attribution;

/// <summary>
/// Finds who says what in a news article and how well it is sourced. Immutable and thread-safe: build one and share it.
/// </summary>
public sealed class AttributionAnalyzer
{
    private readonly FindingPack findings;

    private AttributionAnalyzer(FindingPack findings) => this.findings = findings;

    /// <summary>Reads and compiles the rules of a folder.</summary>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or the folder is missing.</exception>
    public static AttributionAnalyzer Load(string rulesFolder) => Load(new AttributionAnalyzerOptions { RulesFolder = rulesFolder });

    /// <summary>Reads and compiles the rules that the options name.</summary>
    /// <exception cref="RuleFileException">A rule file holds mistakes, or a folder is missing.</exception>
    public static AttributionAnalyzer Load(AttributionAnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] folders = [options.RulesFolder, .. options.AdditionalRules];
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            throw new RuleFileException([new RuleFileError(missing, 0, 0, "no such folder of rules")]);
        return new AttributionAnalyzer(FindingPack.Load(folders));
    }

    /// <summary>Analyses one article. Never throws for what the text holds.</summary>
    public SourcingReport Analyze(string text, ArticleInfo info)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(info);
        var article = new SourcedArticle
        {
            Article = new Article(text, info, [], [], [], []),
            Body = text.Length == 0 ? [] : [new TextSpan(0, text.Length)],
            Outlet = info.Outlet,
            Relations = [],
            Sources = [],
            Links = [],
        };
        var facts = new SourcingFacts(article, findings.Words);
        return ReportBuilder.Build(facts, findings.Engine.Judge(facts), "en@" + LibraryVersion.Text);
    }
}
