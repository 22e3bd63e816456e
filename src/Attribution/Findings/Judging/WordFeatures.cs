using Attribution.Articles;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Findings.Judging;

/// <summary>The senses of a sentence's words, with what they are in the sentence and whom they are said of.</summary>
internal sealed class WordFeatures(SourcingFacts facts, SenseLists senses)
{
    /// <summary>What features about senses are about.</summary>
    public const string Sense = "word with the sense";

    private static readonly int Subject = RelationSet.IndexOf("nsubj"), PassiveSubject = RelationSet.IndexOf("nsubjpass");
    private static readonly ulong NameTags = 1UL << TagSet.IndexOf("NNP") | 1UL << TagSet.IndexOf("NNPS");

    private readonly Article article = facts.Article.Article;

    public void Add(int sentence, HashSet<JudgeFeature> features)
    {
        if (facts.Article.Tagged is not { } text)
            return;
        var range = article.Sentences[sentence];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var token = range.FirstToken; token < range.EndToken; token++)
            if (facts.Around.VoiceAt(token) is var voice && voice != Voice.Quoted && senses.Of(text, token) is { Length: > 0 } here && !IsName(text, token))
                foreach (var sense in here)
                    if (voice == Voice.Attributed)
                        features.Add(new("a source's word with the sense", sense));
                    else
                        AddSense(text, token, sense, seen, features);
        AddSums(sentence, seen, features);
        AddSubjects(text, range, features);
    }

    /// <summary>The senses of the words that the reporter says in a sentence, each once, with blanks between; null if there are none.</summary>
    public string? SensesOf(int sentence)
    {
        if (facts.Article.Tagged is not { } text)
            return null;
        var range = article.Sentences[sentence];
        List<string>? found = null;
        for (var token = range.FirstToken; token < range.EndToken; token++)
            if (facts.Around.VoiceAt(token) == Voice.Reporter && senses.Of(text, token) is { Length: > 0 } here && !IsName(text, token))
                foreach (var sense in here)
                    if (!(found ??= []).Contains(sense))
                        found.Add(sense);
        return found is null ? null : string.Join(' ', found);
    }

    /// <summary>Names mean nothing by their words; those of a headline may be capitals alone.</summary>
    private bool IsName(MatchText text, int token) => (NameTags >> text.Tags[token] & 1) != 0 && !facts.IsTitle(token);

    private static void AddSense(MatchText text, int token, string sense, Dictionary<string, int> seen, HashSet<JudgeFeature> features)
    {
        seen[sense] = seen.GetValueOrDefault(sense) + 1;
        features.Add(new(Sense, sense, TagSet.Names[text.Tags[token]]));
    }

    private void AddSums(int sentence, Dictionary<string, int> seen, HashSet<JudgeFeature> features)
    {
        var speaking = facts.Around.IsStated(sentence) ? "a source says something here" : facts.Around.IsNearStatement(sentence) ? "a source says something right before"
            : facts.Around.IsSourced(sentence) ? "a source thinks something here" : "no source near";
        foreach (var (sense, times) in seen)
        {
            features.Add(new(Sense, sense));
            features.Add(new(Sense, sense, speaking));
            if (times > 1)
                features.Add(new(Sense, sense, "more than once"));
            if (facts.IsTitle(article.Sentences[sentence].FirstToken))
                features.Add(new(Sense, sense, "in the title"));
        }
    }

    /// <summary>Whom the reporter says something of, and in which sense.</summary>
    private void AddSubjects(MatchText text, Sentence range, HashSet<JudgeFeature> features)
    {
        for (var token = range.FirstToken; token < range.EndToken; token++)
        {
            if (facts.Around.VoiceAt(token) != Voice.Reporter || (text.Relations[token] != Subject && text.Relations[token] != PassiveSubject) || text.Heads[token] is not (>= 0 and var head))
                continue;
            var who = WhoIs(text, token);
            features.Add(new("spoken of is", who, TagSet.Names[text.Tags[head]]));
            foreach (var sense in senses.Of(text, head))
                features.Add(new(Sense, sense, "said of " + who));
        }
    }

    private string WhoIs(MatchText text, int token) => facts.Article.EntityAt(token) is not { } entity ? TagSet.Names[text.Tags[token]]
        : !entity.IsProper ? "a description"
        : entity.IsPerson ? entity.Index >= 0 ? "a person who speaks" : "a person who does not speak"
        : entity.IsBody ? "a body" : "a name";
}
