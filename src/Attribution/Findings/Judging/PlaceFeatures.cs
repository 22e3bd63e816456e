using Attribution.Articles;
using Attribution.Attributions;
using Attribution.Tagging;

namespace Attribution.Findings.Judging;

/// <summary>Where a sentence stands, how long it and its article are, and how much of its article is sourced.</summary>
internal sealed class PlaceFeatures(SourcingFacts facts)
{
    private static readonly ulong Meaningful = new[] { "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS" }.Aggregate(0UL, (bits, tag) => bits | 1UL << TagSet.IndexOf(tag));

    private readonly Article article = facts.Article.Article;
    private HashSet<uint>? said;

    public void Add(int index, JudgeFeatures features)
    {
        var sentence = article.Sentences[index];
        var paragraph = article.Paragraphs[sentence.Paragraph];
        features.Add("in the title", Yes(facts.IsTitle(sentence.FirstToken)));
        features.Add("in the lead", Yes(facts.IsLead(sentence.FirstToken)));
        features.Add("fifth of the article", Count.UpTo(4, index * 5 / article.Sentences.Length));
        features.Add("sentences of the paragraph", Count.UpTo(4, paragraph.EndSentence - paragraph.FirstSentence), Count.UpTo(3, index - paragraph.FirstSentence));
        features.Add("question", Yes(facts.IsQuestion(index)));
        AddVoice(sentence, features);
        AddArticle(features);
    }

    private static string Yes(bool isSo) => isSo ? "yes" : "no";

    /// <summary>How much of it the reporter says, and how much of that sources say elsewhere.</summary>
    private void AddVoice(Sentence sentence, JudgeFeatures features)
    {
        var (words, own, meaning, known) = (0, 0, 0, 0);
        said ??= Said();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (article.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clitic))
                continue;
            words++;
            if (facts.Around.VoiceAt(token) != Voice.Reporter)
                continue;
            own++;
            if (facts.Article.Tagged is not { } text || (Meaningful >> text.Tags[token] & 1) == 0 || facts.Words.Light.Contains(text.Lemmas[token]))
                continue;
            meaning++;
            known += said.Contains(text.Lemmas[token]) ? 1 : 0;
        }
        features.Add("words, in sixes", Count.UpTo(8, words / 6));
        features.Add("own words, in fives", Count.UpTo(8, own / 5));
        features.Add("quarters of it in own words", Count.UpTo(4, words == 0 ? 0 : own * 4 / words));
        features.Add("fifths of it that sources say, too", meaning == 0 ? "none" : Count.UpTo(5, known * 5 / meaning));
    }

    private HashSet<uint> Said()
    {
        var lemmas = new HashSet<uint>();
        if (facts.Article.Tagged is { } text)
            foreach (var statement in facts.Statements)
                foreach (var piece in facts.Article.Relations[statement].Content)
                    for (var token = piece.First; token < piece.End; token++)
                        lemmas.Add(text.Lemmas[token]);
        return lemmas;
    }

    private void AddArticle(JudgeFeatures features)
    {
        features.Add("opinion piece", Yes(facts.IsOpinion));
        features.Add("claims for six sentences", Count.UpTo(5, facts.Statements.Length * 6 / Math.Max(1, article.Sentences.Length)));
        features.Add("sentences of the article, in tens", Count.UpTo(6, article.Sentences.Length / 10));
        features.Add("guesses in the article", Count.UpTo(4, facts.Guesses));
        features.Add("polls in the article", Count.UpTo(4, facts.Polls));
        features.Add("quarters of it that are second-hand", Count.UpTo(4, (int)(facts.BorrowedShare * 4)));
    }
}
