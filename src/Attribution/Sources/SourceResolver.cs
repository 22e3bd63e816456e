using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Bodies;
using Attribution.Rules;
using Attribution.Rules.Matching;
using Attribution.Rules.Reading;

namespace Attribution.Sources;

/// <summary>Finds out who is behind each attribution of an article, and on what terms. Immutable and thread-safe.</summary>
internal sealed class SourceResolver
{
    private readonly SourceLexicon lexicon;
    private readonly TermRules terms;

    public SourceResolver(RulePack pack, RuleCompiler compiler, ProblemList problems)
    {
        lexicon = new SourceLexicon(pack, problems);
        terms = new TermRules(new RuleIndex([.. pack.Of(RuleKind.Sources).Where(rule => !ContextRules.IsContext(rule)).Select(compiler.Compile)]));
        Contexts = new ContextFinder(lexicon, new ContextRules(pack, compiler));
    }

    /// <summary>Finds channel and date of each attribution, once its sources are resolved.</summary>
    public ContextFinder Contexts { get; }

    /// <summary>
    /// The sources of an article's attributions in the order of their first mention, and one link for each attribution.
    /// </summary>
    /// <param name="view">The article, tagged and parsed.</param>
    /// <param name="body">Which paragraphs are the article; null for all.</param>
    /// <param name="relations">The attributions.</param>
    public ResolvedSources Resolve(AnalysisView view, ArticleBody? body, IReadOnlyList<AttributionRelation> relations)
    {
        var text = new SourceText(view, body, lexicon);
        var stretches = Stretches(text);
        var mentions = new List<NameMention>();
        var finder = new NameFinder(text);
        foreach (var stretch in stretches)
            finder.Find(stretch.First, stretch.End, mentions);
        var names = new NameMap(text.Count, mentions);
        var book = new NameBook(text, mentions);
        var roles = new RoleReader(text);
        var appositions = new bool[text.Count];
        for (var i = 0; i < mentions.Count; i++)
            if (book.Entities[i].Kind == SourceKind.Person && roles.Read(mentions[i], book.Entities[i]) is { IsNone: false } apposition)
                appositions.AsSpan(apposition.First, apposition.Count).Fill(true);
        var reader = new PhraseReader(text, names);
        var phrases = Phrases(relations, reader);
        var sweep = new MentionSweep(text, names, book, reader);
        var heads = Heads(text.Count, phrases);
        foreach (var stretch in stretches)
            sweep.Run(stretch.First, stretch.End, heads, appositions);
        var linker = new SourceLinker(text, relations, phrases, sweep);
        var (sources, links) = new SourceBuilder(text, terms).Build(linker, relations.Count);
        return new ResolvedSources(sources, links, sweep.Resolved);
    }

    private static List<SourcePhrase>[] Phrases(IReadOnlyList<AttributionRelation> relations, PhraseReader reader)
    {
        var phrases = new List<SourcePhrase>[relations.Count];
        for (var i = 0; i < phrases.Length; i++)
        {
            phrases[i] = [];
            if (!relations[i].Source.IsNone)
                reader.Read(relations[i].Source, phrases[i]);
        }
        return phrases;
    }

    private static SourcePhrase?[] Heads(int tokens, List<SourcePhrase>[] phrases)
    {
        var heads = new SourcePhrase?[tokens];
        foreach (var phrase in phrases.SelectMany(list => list))
            if (heads[phrase.Head] is not { } known || known.Range.Count < phrase.Range.Count)
                heads[phrase.Head] = phrase;
        return heads;
    }

    /// <summary>The runs of paragraphs to look at.</summary>
    private static List<TokenRange> Stretches(SourceText text)
    {
        var stretches = new List<TokenRange>();
        var paragraphs = text.Text.Article.ParagraphArray;
        for (var p = 0; p < paragraphs.Length; p++)
            if (text.Body is null || text.Body.Contains(p))
                stretches.Add(new TokenRange(paragraphs[p].FirstToken, paragraphs[p].EndToken));
        return stretches;
    }
}
