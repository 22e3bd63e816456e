using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Findings.Claims;
using Attribution.Findings.Facts;
using Attribution.Findings.Judging;
using Attribution.Findings.Passages;
using Attribution.Findings.Units;
using Attribution.Sources;

namespace Attribution.Findings;

/// <summary>
/// What follows from what the stages found: which attributions are sourcing, what each source stands behind, which
/// claims there are. Computed once an article; checks, figures and report all read it.
/// </summary>
internal sealed class SourcingFacts
{
    /// <summary>Kinds of the passages that an opinion piece is known by, and in which a poll is spoken of.</summary>
    private const string OpinionSign = "opinion-sign", OpinionLabel = "opinion-label", Poll = "survey";

    /// <summary>Kinds of the passages in which the reporter guesses.</summary>
    private static readonly string[] Guessing = ["speculation", "conjecture", "guess"];

    /// <summary>Words up to this length mean little by themselves.</summary>
    private const int ShortWord = 4;

    private readonly int[][] statementsOf;
    private readonly int[][] claimsOf;
    private readonly StatementFacts[] facts;
    private readonly Lead lead;
    private readonly int[][] beliefsOf;
    private Headline? headline;
    private StatementsByEntity? speakers;
    private bool? isOpinion;
    private int? guesses;
    private int? polls, namedVoices;
    private double? borrowedShare;
    private int[][]? statementsIn;
    private int[]? leadPassages;

    // By kind: every rule goes through all units of one.
    private readonly int[]?[] units = new int[EnumWords<UnitKind>.All.Count][];

    public SourcingFacts(SourcedArticle article, ContentWords words, FindingLimits limits, JudgeModel? judge = null, SenseLists? senses = null)
    {
        Article = article;
        Words = words;
        Limits = limits;
        Statements = [.. Enumerable.Range(0, article.Relations.Length).Where(i => article.Relations[i].Type == AttributionType.Statement)];
        statementsOf = BySource(article, Statements);
        beliefsOf = BySource(article, [.. Enumerable.Range(0, article.Relations.Length).Where(i => article.Relations[i].Type == AttributionType.Mental)]);
        ActiveSources = [.. Enumerable.Range(0, article.Sources.Length).Where(source => statementsOf[source].Length > 0)];
        VoicedSources = [.. Enumerable.Range(0, article.Sources.Length).Where(source => statementsOf[source].Length + beliefsOf[source].Length > 0)];
        facts = StatementFacts.Of(article, words);
        lead = Lead.Of(article);
        Around = new Surroundings(article);
        PassageIndex = new PassageIndex(article);
        var claims = new ClaimJudge(article, Around, PassageIndex);
        Claims = [.. ClaimGrouping.Group(article, Statements, words, limits).Select(claims.ClaimOf)];
        claimsOf = ClaimsBySource();
        Quotations = QuotedStretches.Of(article, Around);
        Runs = UnsourcedRuns.Of(article, Around);
        Accused = AccusedList.Of(article);
        Sentences = new SentenceJudge(this, judge, senses ?? SenseLists.None);
    }

    public SourcedArticle Article { get; }

    public FindingLimits Limits { get; }

    /// <summary>Built when it is first asked for.</summary>
    public Headline Headline => headline ??= new Headline(this);

    public ContentWords Words { get; }

    /// <summary>Indices of the attributions that are sourcing: beliefs and acts are not.</summary>
    public int[] Statements { get; }

    /// <summary>Indices of the sources that stand behind at least one statement.</summary>
    public int[] ActiveSources { get; }

    /// <summary>Those, and the sources of whom the article tells only what they think, want or fear.</summary>
    public int[] VoicedSources { get; }

    public Claim[] Claims { get; }

    /// <summary>Who speaks at a place of the article, and which source is near.</summary>
    public Surroundings Around { get; }

    public PassageIndex PassageIndex { get; }

    /// <summary>The quotations of the body.</summary>
    public QuotedStretch[] Quotations { get; }

    /// <summary>Ranges of sentences in which nobody but the reporter speaks.</summary>
    public TokenRange[] Runs { get; }

    /// <summary>Whom the article, or somebody in it, accuses.</summary>
    public Accused[] Accused { get; }

    /// <summary>The sentences, and how likely an editor sends each back.</summary>
    public SentenceJudge Sentences { get; }

    public int[] StatementsOf(int source) => statementsOf[source];

    /// <summary>Indices of the statements whose cue stands in a sentence.</summary>
    public int[] StatementsIn(int sentence) => (statementsIn ??= BySentence())[sentence];

    /// <summary>Indices of the attributions that tell what a source thinks, wants or fears.</summary>
    public int[] BeliefsOf(int source) => beliefsOf[source];

    public int[] ClaimsOf(int source) => claimsOf[source];

    /// <summary>Built when it is first asked for.</summary>
    public StatementsByEntity Speakers => speakers ??= new StatementsByEntity(Article, Around);

    /// <summary>Whether it is an essay, a column or a letter, in which the writer may guess, judge and foretell.</summary>
    public bool IsOpinion => isOpinion ??= Article.Passages.Any(passage => passage.Kind == OpinionLabel)
        || Article.Passages.Count(passage => passage.Kind == OpinionSign && Around.VoiceOf(passage.Range) == Voice.Reporter) > Limits.OpinionSigns;

    /// <summary>How often the article speaks of a poll, from which its percentages then come.</summary>
    public int Polls => polls ??= Article.Passages.Count(passage => passage.Kind == Poll);

    /// <summary>How often the reporter guesses: an analysis does so throughout.</summary>
    public int Guesses => guesses ??= Article.Passages.Count(passage => Guessing.Contains(passage.Kind) && Around.VoiceOf(passage.Range) == Voice.Reporter);

    /// <summary>How many people by name say something: where many do, a crowd sums up what they say.</summary>
    public int NamedVoices => namedVoices ??= ActiveSources.Count(source => SourceAt(source).Class == SourceClass.NamedPerson);

    /// <summary>The part of the statements that came through other news organisations.</summary>
    public double BorrowedShare => borrowedShare ??= Statements.Length == 0 ? 0 : (double)Statements.Count(i => facts[i].SecondHand) / Statements.Length;

    /// <summary>Indices of the passages of the headline and the first paragraph.</summary>
    public int[] LeadPassages =>
        leadPassages ??= [.. Enumerable.Range(0, Article.Passages.Length).Where(passage => IsLead(Article.Passages[passage].Range.First))];

    /// <summary>All units of a kind; listed when they are first asked for.</summary>
    public int[] UnitsOf(UnitKind unit) => units[(int)unit] ??= UnitTies.UnitsOf(unit, this);

    public StatementFacts Of(int relation) => facts[relation];

    public Source SourceAt(int source) => Article.Sources[source];

    /// <summary>Whether the outlet that a statement came through is a source of its own: "told Reuters" beside "Reuters reported".</summary>
    public bool IsOutletCited(int relation) =>
        Article.ContextOf(relation).Channel?.Outlet is not { } outlet
        || ActiveSources.Select(SourceAt).Any(source => source.Class == SourceClass.Outlet && string.Equals(source.Name, outlet, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of a range, or null for none.</summary>
    public string? TextOf(TokenRange range) =>
        range.IsNone ? null : Article.Article.SpanOf(range.First, range.End).In(Article.Article.Text).ToString();

    /// <summary>The tokens of a range of sentences.</summary>
    public TokenRange TokensOf(TokenRange sentences) =>
        new(Article.Article.Sentences[sentences.First].FirstToken, Article.Article.Sentences[sentences.End - 1].EndToken);

    public bool IsHeadline(int token) => lead.IsHeadline(Article.Article.Tokens[token].Start);

    /// <summary>Whether a token stands in the line that is the title, be it written like a sentence.</summary>
    public bool IsTitle(int token) => Article.Title is { } title && Article.Article.Tokens[token].Start is var start && start >= title.Start && start < title.End;

    public bool IsLead(int token) => lead.Contains(Article.Article.Tokens[token].Start);

    /// <summary>Whether one of the longer words of a range, or its only word, stands elsewhere in the article.</summary>
    public bool IsRepeated(TokenRange range)
    {
        var words = Enumerable.Range(range.First, range.Count).Where(token => Article.Article.Tokens[token].Length > ShortWord).Select(HashAt).ToHashSet();
        return Enumerable.Range(0, Article.Article.Tokens.Length).Any(token => !range.Contains(token) && words.Contains(HashAt(token)));
    }

    /// <summary>Whether a question mark ends the sentence.</summary>
    public bool IsQuestion(int sentence) => Article.Article.TextOf(Article.Article.Sentences[sentence].EndToken - 1) is ['?', ..];

    public int WordsOfSentence(int sentence)
    {
        var words = 0;
        for (var token = Article.Article.Sentences[sentence].FirstToken; token < Article.Article.Sentences[sentence].EndToken; token++)
            words += Article.Article.Tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words;
    }

    private uint HashAt(int token) => Article.Article.Forms[token];

    private static int[][] BySource(SourcedArticle article, int[] statements) =>
        Grouped(article.Sources.Length, statements, statement => article.Links[statement].Sources);

    private int[][] BySentence() =>
        Grouped(Article.Article.Sentences.Length, Statements, statement => [Around.SentenceOf[Article.Relations[statement].CueHead]]);

    private int[][] ClaimsBySource() => Grouped(Article.Sources.Length, UnitsOf(UnitKind.Claim), claim => Claims[claim].Sources);

    /// <summary>For each of some groups its members, in their order.</summary>
    private static int[][] Grouped(int groups, int[] members, Func<int, int[]> groupsOf)
    {
        var grouped = new List<int>?[groups];
        foreach (var member in members)
            foreach (var group in groupsOf(member))
                (grouped[group] ??= []).Add(member);
        return Array.ConvertAll(grouped, static group => group?.ToArray() ?? []);
    }
}
