using Attribution.Articles;

namespace Attribution.Findings.Judging;

/// <summary>Tells of the sentences of one article how likely an editor sends each back. Sentences are weighed when first asked about.</summary>
internal sealed class SentenceJudge(SourcingFacts facts, JudgeModel? model, SenseLists senses)
{
    /// <summary>Fewer words that stand in no quotation state nothing.</summary>
    private const int FewestWords = 3;

    private readonly float[]?[] judged = new float[facts.Article.Article.Sentences.Length][];
    private SentenceFeatures? features;

    // The features of the sentence that was asked about last: a rule's conditions and the weights both look at them.
    private (int Sentence, IReadOnlyCollection<JudgeFeature> Features) latest = (-1, []);
    private int[]? sentences;

    /// <summary>Indices of the sentences of title and body that are not quoted whole.</summary>
    public IReadOnlyList<int> Sentences => sentences ??= FindSentences();

    /// <summary>How likely an editor sends a sentence back for a check, 0 to 1; null where no weights were learned for it.</summary>
    public double? Judge(string check, int sentence) => model is not null && IndexOf(check) is >= 0 and var index ? Judge(sentence)[index] : null;

    /// <summary>What weighs for and against, strongest first, in logits.</summary>
    public IEnumerable<(JudgeFeature Feature, double Weight)> Reasons(string check, int sentence) => model is null || IndexOf(check) is not (>= 0 and var index) ? []
        : FeaturesOf(sentence).Select(feature => (feature, Weight: (double)Sum(model.Weight(feature, index)))).OrderByDescending(pair => Math.Abs(pair.Weight)).ThenBy(pair => pair.feature.ToString(), StringComparer.Ordinal);

    public IReadOnlyCollection<JudgeFeature> FeaturesOf(int sentence)
    {
        if (latest.Sentence != sentence)
            latest = (sentence, (features ??= new SentenceFeatures(facts, senses)).Of(sentence));
        return latest.Features;
    }

    /// <summary>The senses of the words that the reporter says in a sentence, each once, with blanks between.</summary>
    public string? SensesOf(int sentence) =>
        string.Join(' ', FeaturesOf(sentence).Where(feature => feature is { About: WordFeatures.Sense, With: "" }).Select(feature => feature.Value));

    private static float Sum((float Any, float Check) weight) => weight.Any + weight.Check;

    private int IndexOf(string check)
    {
        for (var i = 0; i < model!.Checks.Count; i++)
            if (model.Checks[i] == check)
                return i;
        return -1;
    }

    private float[] Judge(int sentence) => judged[sentence] ??= model!.Judge(FeaturesOf(sentence).Select(feature => feature.Hash));

    private int[] FindSentences()
    {
        var body = BodyCounts.SentencesOf(facts.Article).ToHashSet();
        var all = facts.Article.Article.Sentences;
        var found = new List<int>();
        for (var i = 0; i < all.Length; i++)
            if (all[i].Count > 0 && (body.Contains(i) || facts.IsTitle(all[i].FirstToken)) && UnquotedWords(all[i]) >= FewestWords)
                found.Add(i);
        return [.. found];
    }

    private int UnquotedWords(Sentence sentence)
    {
        var words = 0;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            words += facts.Article.Article.Tokens[token].Kind == TokenKind.Word && facts.Around.VoiceAt(token) != Voice.Quoted ? 1 : 0;
        return words;
    }
}
