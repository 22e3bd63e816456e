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
    /// <summary>Letters of an article before an outlet's name, with the space: "The ".</summary>
    private const int LongestArticle = 4;

    private readonly SourceLexicon lexicon;
    private readonly TermRules terms;
    private readonly PublisherRules publishers;

    public SourceResolver(RulePack pack, RuleCompiler compiler, ProblemList problems)
    {
        lexicon = new SourceLexicon(pack, problems);
        terms = new TermRules(new RuleIndex([.. pack.Of(RuleKind.Sources).Where(rule => !ContextRules.IsContext(rule) && !PublisherRules.IsPublisher(rule)).Select(compiler.Compile)]));
        publishers = new PublisherRules(pack, compiler);
        Silent = new SilentSubjects(lexicon);
        Contexts = new ContextFinder(lexicon, new ContextRules(pack, compiler));
    }

    /// <summary>Takes back sources that are only listeners, before the others are resolved.</summary>
    public SilentSubjects Silent { get; }

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
        foreach (var stretch in stretches.Where(stretch => !text.IsTitle(stretch.First)))
            finder.Find(stretch.First, stretch.End, mentions);
        finder.Complete(stretches, relations.Where(relation => !relation.Source.IsNone).Select(relation => relation.Source), mentions);
        var names = new NameMap(text.Count, mentions);
        var book = new NameBook(text, mentions);
        var publisher = PublisherOf(view, body);
        MarkPublisher(view, publisher, book);
        var roles = new RoleReader(text);
        var appositions = new SourceEntity?[text.Count];
        for (var i = 0; i < mentions.Count; i++)
            if (book.Entities[i].Kind == SourceKind.Person && roles.Read(mentions[i], book.Entities[i]) is { IsNone: false } apposition)
                appositions.AsSpan(apposition.First, apposition.Count).Fill(book.Entities[i]);
        var reader = new PhraseReader(text, names);
        var phrases = Phrases(text, relations, reader);
        MarkRoles(text, phrases, names, book, appositions);
        var sweep = new MentionSweep(text, names, book, reader, appositions, Together(phrases), new VoiceMap(text, relations, phrases));
        var heads = Heads(text.Count, phrases);
        // The headline last: what it calls "the pollster" or "poll" is told below it.
        foreach (var stretch in stretches.OrderBy(stretch => text.IsTitle(stretch.First)))
            sweep.Run(stretch.First, stretch.End, heads);
        new DocumentJoiner(text, sweep.Resolved).Join();
        if (publisher is null && new PublisherFinder(text, publishers, names, book, sweep.Resolved).Find() is { } inferred)
        {
            MarkOwn(text, inferred, names, book, sweep.Resolved);
            publisher = view.Text.Article.SpanOf(inferred.Name.First, inferred.Name.End).In(view.Text.Article.Text).ToString();
        }
        var linker = new SourceLinker(text, relations, phrases, sweep);
        var (sources, links) = new SourceBuilder(text, terms, sweep.Resolved).Build(linker, relations.Count);
        return new ResolvedSources(sources, links, sweep.Resolved) { Publisher = publisher };
    }

    /// <summary>"A spokeswoman for the developer, Jane Roe": the role before a name is no other person, and she can be called by it.</summary>
    private static void MarkRoles(SourceText text, List<SourcePhrase>[] phrases, NameMap names, NameBook book, SourceEntity?[] appositions)
    {
        foreach (var list in phrases)
            foreach (var phrase in list)
                if (names.IndexAt(phrase.Head) is var name and >= 0 && book.Entities[name] is { IsPerson: true } bearer)
                    for (var token = phrase.Range.First; token < names[name].Range.First; token++)
                        if (text.IsNounOf(token, SourceWord.PersonNoun | SourceWord.SpokespersonNoun) && !text.IsPlural(token) && appositions[token] is null && IsBearers(text, token, names[name].Range.First))
                        {
                            appositions[token] = bearer;
                            bearer.AddRole(text.Text.Lemmas[token]);
                            if (bearer.Sex == Sex.Unknown && text.IsNounOf(token, SourceWord.WomanNoun | SourceWord.ManNoun))
                                bearer.Sex = text.IsNounOf(token, SourceWord.WomanNoun) ? Sex.Female : Sex.Male;
                            break;
                        }
    }

    /// <summary>Not "the husband of Jane Roe": what hangs on a link is somebody else, unless a comma sets the name off.</summary>
    private static bool IsBearers(SourceText text, int role, int name)
    {
        for (var token = role + 1; token < name && text.KindOf(name - 1) != TokenKind.Comma; token++)
            if (text.IsLink(token))
                return false;
        return true;
    }

    /// <summary>The newsroom, and what it found out itself ("a Courier analysis"), speak as the author.</summary>
    private static void MarkOwn(SourceText text, SourceEntity publisher, NameMap names, NameBook book, SourceEntity?[] resolved)
    {
        (publisher.Naming, publisher.Class) = (Naming.Author, SourceClass.Witness);
        for (var token = 0; token < resolved.Length; token++)
            if (resolved[token] is { IsProper: false } work && text.Lexicon.OwnWork.Contains(text.Text.Forms[token]) && (work.Owner == publisher || IsNamed(token)))
                (work.Naming, work.Class) = (Naming.Author, SourceClass.Witness);

        bool IsNamed(int work)
        {
            while (work > 0 && names.IndexAt(work - 1) < 0 && text.IsPremodifier(work - 1))
                work--;
            return names.IndexAt(work - 1) is var name and >= 0 && book.Entities[name] == publisher;
        }
    }

    private static string? PublisherOf(AnalysisView view, ArticleBody? body) =>
        view.Text.Article.Info.Outlet ?? (body is null || body.Outlet.IsEmpty ? null : body.Outlet.In(view.Text.Article.Text).ToString());

    /// <summary>The outlet whose article this is speaks as its author.</summary>
    private static void MarkPublisher(AnalysisView view, string? publisher, NameBook book)
    {
        var article = view.Text.Article;
        if (publisher is null)
            return;
        foreach (var entity in book.All)
            if (entity.Kind == SourceKind.Outlet && article.SpanOf(entity.Name.First, entity.Name.End).In(article.Text) is var name
                && publisher.AsSpan().EndsWith(name, StringComparison.OrdinalIgnoreCase) && publisher.Length - name.Length <= LongestArticle)
                (entity.Naming, entity.Class) = (Naming.Author, SourceClass.Witness);
    }

    private static List<SourcePhrase>[] Phrases(SourceText text, IReadOnlyList<AttributionRelation> relations, PhraseReader reader)
    {
        var phrases = new List<SourcePhrase>[relations.Count];
        for (var i = 0; i < phrases.Length; i++)
        {
            phrases[i] = [];
            if (relations[i].Source.IsNone)
                continue;
            reader.Read(relations[i].Source, relations[i].SourceHead, phrases[i]);
            reader.ReadCited(relations[i], phrases[i]);
            if (relations[i].CueHead >= 0 && text.Lexicon.CreditingWords.Contains(text.Text.Forms[relations[i].CueHead]))
                for (var j = 0; j < phrases[i].Count; j++)
                    phrases[i][j] = phrases[i][j] with { IsCited = true };
            else if (Speaks(text, relations[i]))
                for (var j = 0; j < phrases[i].Count; j++)
                    phrases[i][j] = reader.Speaker(phrases[i][j] with { Speaks = true });
        }
        return phrases;
    }

    /// <summary>Whether the verb is one of speech; where no cue was marked, the verb that the source hangs on.</summary>
    private static bool Speaks(SourceText text, AttributionRelation relation)
    {
        var verb = relation.CueHead >= 0 ? relation.CueHead : text.View.Tree.HeadOf(relation.SourceHead);
        return verb >= 0 && text.Lexicon.SpeakingVerbs.Contains(text.Text.Lemmas[verb]);
    }

    /// <summary>By the head of the last of several sources of one attribution, the heads of all.</summary>
    private static Dictionary<int, List<int>> Together(List<SourcePhrase>[] phrases)
    {
        var together = new Dictionary<int, List<int>>();
        foreach (var several in phrases)
            if (several.Count > 1 && !several[^1].IsCited)
                together[several.Max(phrase => phrase.Head)] = several.ConvertAll(phrase => phrase.Head);
        return together;
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
