using Attribution.Articles;

namespace Attribution.Findings.Judging;

/// <summary>
/// What can be seen of a sentence by which the judge weighs it: senses of its words, passages, who speaks in it, its place. No
/// word by itself: a few hundred marked articles teach little of single words.
/// </summary>
internal sealed class SentenceFeatures
{
    private readonly SourcingFacts facts;
    private readonly WordFeatures words;
    private readonly StatementFeatures statements;
    private readonly PlaceFeatures place;
    private readonly JudgeFeatures features = new();

    public SentenceFeatures(SourcingFacts facts, SenseLists senses)
    {
        this.facts = facts;
        words = new WordFeatures(facts, senses);
        statements = new StatementFeatures(facts);
        place = new PlaceFeatures(facts);
    }

    /// <summary>The features of a sentence, each once; good until another is asked about.</summary>
    public JudgeFeatures Of(int sentence)
    {
        features.Clear();
        words.Add(sentence, features);
        AddPassages(sentence);
        statements.Add(sentence, features);
        place.Add(sentence, features);
        return features;
    }

    /// <inheritdoc cref="WordFeatures.SensesOf"/>
    public List<string>? SensesOf(int sentence) => words.SensesOf(sentence);

    private void AddPassages(int sentence)
    {
        var isNear = facts.Around.IsNearStatement(sentence);
        foreach (var index in facts.PassageIndex.InSentences(sentence, sentence + 1))
        {
            var passage = facts.Article.Passages[index];
            var voice = facts.Around.VoiceOf(passage.Range);
            features.Add("passage", passage.Kind, Facts.EnumWords<Voice>.Of(voice));
            if (voice == Voice.Reporter && isNear)
                features.Add("passage beside a statement", passage.Kind);
        }
        AddKinds("passage in the sentence before", sentence - 1);
        AddKinds("passage in the sentence after", sentence + 1);
    }

    private void AddKinds(string about, int sentence)
    {
        if ((uint)sentence < (uint)facts.Article.Article.Sentences.Length)
            foreach (var index in facts.PassageIndex.InSentences(sentence, sentence + 1))
                features.Add(about, facts.Article.Passages[index].Kind);
    }
}
