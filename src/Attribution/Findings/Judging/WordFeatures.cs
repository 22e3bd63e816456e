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

    // How often each sense of the reporter's words stands in the sentence that is looked at: a few, so that none is looked up.
    private readonly List<(string Sense, int Times)> seen = [];

    public void Add(int sentence, JudgeFeatures features)
    {
        if (facts.Article.Tagged is not { } text)
            return;
        var range = article.Sentences[sentence];
        seen.Clear();
        for (var token = range.FirstToken; token < range.EndToken; token++)
            if (facts.Around.VoiceAt(token) is var voice && voice != Voice.Quoted && senses.Of(text, token) is { Length: > 0 } here && !IsName(text, token))
                foreach (var sense in here)
                    if (voice == Voice.Attributed)
                        features.Add("a source's word with the sense", sense);
                    else
                        AddSense(text, token, sense, features);
        AddSums(sentence, features);
        AddSubjects(text, range, features);
    }

    /// <summary>The senses of the words that the reporter says in a sentence, each once; null if there are none.</summary>
    public List<string>? SensesOf(int sentence)
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
        return found;
    }

    /// <summary>Names mean nothing by their words; those of a headline may be capitals alone.</summary>
    private bool IsName(MatchText text, int token) => (NameTags >> text.Tags[token] & 1) != 0 && !facts.IsTitle(token);

    private void AddSense(MatchText text, int token, string sense, JudgeFeatures features)
    {
        var at = seen.FindIndex(other => other.Sense == sense);
        if (at < 0)
            seen.Add((sense, 1));
        else
            seen[at] = (sense, seen[at].Times + 1);
        features.Add(Sense, sense, TagSet.Names[text.Tags[token]]);
    }

    private void AddSums(int sentence, JudgeFeatures features)
    {
        var speaking = facts.Around.IsStated(sentence) ? "a source says something here" : facts.Around.IsNearStatement(sentence) ? "a source says something right before"
            : facts.Around.IsSourced(sentence) ? "a source thinks something here" : "no source near";
        foreach (var (sense, times) in seen)
        {
            features.Add(Sense, sense);
            features.Add(Sense, sense, speaking);
            if (times > 1)
                features.Add(Sense, sense, "more than once");
            if (facts.IsTitle(article.Sentences[sentence].FirstToken))
                features.Add(Sense, sense, "in the title");
        }
    }

    /// <summary>Whom the reporter says something of, and in which sense.</summary>
    private void AddSubjects(MatchText text, Sentence range, JudgeFeatures features)
    {
        for (var token = range.FirstToken; token < range.EndToken; token++)
        {
            if (facts.Around.VoiceAt(token) != Voice.Reporter || (text.Relations[token] != Subject && text.Relations[token] != PassiveSubject) || text.Heads[token] is not (>= 0 and var head))
                continue;
            var who = WhoIs(text, token);
            features.Add("spoken of is", who, TagSet.Names[text.Tags[head]]);
            foreach (var sense in senses.Of(text, head))
                features.Add(Sense, sense, "said of " + who);
        }
    }

    private string WhoIs(MatchText text, int token) => facts.Article.EntityAt(token) is not { } entity ? TagSet.Names[text.Tags[token]]
        : !entity.IsProper ? "a description"
        : entity.IsPerson ? entity.Index >= 0 ? "a person who speaks" : "a person who does not speak"
        : entity.IsBody ? "a body" : "a name";
}
