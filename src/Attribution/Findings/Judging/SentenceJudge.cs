using Attribution.Articles;

namespace Attribution.Findings.Judging;

/// <summary>Tells of the sentences of one article how likely an editor sends each back. Sentences are weighed when first asked about.</summary>
internal sealed class SentenceJudge(SourcingFacts facts, JudgeModel? model, SenseLists senses)
{
    /// <summary>Fewer words that stand in no quotation state nothing.</summary>
    private const int FewestWords = 3;

    private readonly float[]?[] judged = new float[facts.Article.Article.Sentences.Length][];
    private SentenceFeatures? features;

    // What was asked about last: several rules look at the same sentence.
    private (int Sentence, JudgeFeatures Features) latest = (-1, new());
    private (int Sentence, List<string>? Senses) latestSenses = (-1, null);
    private int[]? sentences;

    private SentenceFeatures Features => features ??= new SentenceFeatures(facts, senses);

    /// <summary>Indices of the sentences of title and body that are not quoted whole.</summary>
    public int[] Sentences => sentences ??= FindSentences();

    /// <summary>How likely an editor sends a sentence back for a check, 0 to 1; null where no weights were learned for it.</summary>
    public double? Judge(string check, int sentence) => model is not null && IndexOf(check) is >= 0 and var index ? Judge(sentence)[index] : null;

    /// <summary>Whether weights were asked of a sentence before, so that asking again costs nothing.</summary>
    public bool IsWeighed(int sentence) => judged[sentence] is not null;

    /// <summary>What weighs for and against, strongest first, in logits.</summary>
    public IEnumerable<(JudgeFeature Feature, double Weight)> Reasons(string check, int sentence) => model is null || IndexOf(check) is not (>= 0 and var index) ? []
        : FeaturesOf(sentence).All.ToArray().Select(feature => (feature, Weight: (double)Sum(model.Weight(feature, index)))).OrderByDescending(pair => Math.Abs(pair.Weight)).ThenBy(pair => pair.feature.ToString(), StringComparer.Ordinal);

    public JudgeFeatures FeaturesOf(int sentence)
    {
        if (latest.Sentence != sentence)
            latest = (sentence, Features.Of(sentence));
        return latest.Features;
    }

    /// <inheritdoc cref="WordFeatures.SensesOf"/>
    public List<string>? SensesOf(int sentence)
    {
        if (latestSenses.Sentence != sentence)
            latestSenses = (sentence, Features.SensesOf(sentence));
        return latestSenses.Senses;
    }

    private static float Sum((float Any, float Check) weight) => weight.Any + weight.Check;

    private int IndexOf(string check)
    {
        for (var i = 0; i < model!.Checks.Count; i++)
            if (model.Checks[i] == check)
                return i;
        return -1;
    }

    private float[] Judge(int sentence) => judged[sentence] ??= model!.Judge(FeaturesOf(sentence).Hashes);

    private int[] FindSentences()
    {
        var all = facts.Article.Article.Sentences;
        var isBody = new bool[all.Length];
        foreach (var sentence in BodyCounts.SentencesOf(facts.Article))
            isBody[sentence] = true;
        var found = new List<int>();
        for (var i = 0; i < all.Length; i++)
            if (all[i].Count > 0 && (isBody[i] || facts.IsTitle(all[i].FirstToken)) && UnquotedWords(all[i]) >= FewestWords)
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
