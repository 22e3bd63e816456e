using Attribution.Attributions;
using Attribution.Findings.Facts;
using Attribution.Sources;

namespace Attribution.Findings.Judging;

/// <summary>Who speaks in a sentence and on what terms, and whether somebody speaks beside it.</summary>
internal sealed class StatementFeatures
{
    private const int Several = 3;

    private readonly SourcingFacts facts;
    private readonly List<int>?[] relationsOf;

    public StatementFeatures(SourcingFacts facts)
    {
        this.facts = facts;
        relationsOf = new List<int>?[facts.Article.Article.Sentences.Length];
        for (var i = 0; i < facts.Article.Relations.Length; i++)
            (relationsOf[facts.Around.SentenceOf[facts.Article.Relations[i].CueHead]] ??= []).Add(i);
    }

    public void Add(int sentence, JudgeFeatures features)
    {
        foreach (var relation in relationsOf[sentence] ?? [])
            AddRelation(relation, features);
        features.Add("claims here", Judging.Count.UpTo(Several, relationsOf[sentence]?.Count ?? 0));
        Flag("a source says something here", facts.Around.IsStated(sentence));
        Flag("a source says something here or right before", facts.Around.IsNearStatement(sentence));
        Flag("a source says something right after", facts.Around.IsStatedAfter(sentence));
        Flag("a source stands here", facts.Around.IsSourced(sentence));
        Flag("a source stands in the paragraph", facts.Around.HasSourceInParagraph(sentence));
        void Flag(string about, bool isSo) => features.Add(about, isSo ? "yes" : "no");
    }

    private void AddRelation(int index, JudgeFeatures features)
    {
        var relation = facts.Article.Relations[index];
        var type = EnumWords<AttributionType>.Of(relation.Type);
        features.Add("claim", type);
        features.Add("claim", type + " " + EnumWords<AttributionForm>.Of(relation.Form), EnumWords<Stance>.Of(relation.Stance));
        if (relation.NestedIn >= 0)
            features.Add("claim", "inside another");
        features.Add("claim", type, facts.Article.ContextOf(index).When.IsNone ? "without a date" : "with a date");
        features.Add("channel", facts.Article.ContextOf(index).Channel?.Kind ?? "unsaid", EnumWords<AttributionForm>.Of(relation.Form));
        AddSource(index, type, features);
    }

    private void AddSource(int index, string type, JudgeFeatures features)
    {
        var sources = facts.Article.Links[index].Sources;
        features.Add("source", sources.Length == 0 ? "none" : EnumWords<SourceClass>.Of(facts.SourceAt(sources[0]).Class), type);
        if (sources.Length == 0)
            return;
        var naming = EnumWords<Naming>.Of(facts.SourceAt(sources[0]).Naming);
        features.Add("source", naming);
        features.Add("source", naming, $"with {Judging.Count.UpTo(Several, facts.StatementsOf(sources[0]).Length)} statements");
        Flag("second-hand", facts.Of(index).SecondHand);
        Flag("accusing", facts.Of(index).Accusation);
        Flag("judging", facts.Of(index).Evaluative);
        void Flag(string what, bool isSo)
        {
            if (isSo)
                features.Add("claim", what);
        }
    }
}
