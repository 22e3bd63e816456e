using Attribution.Articles;
using Attribution.Clauses;
using Attribution.Rules.Matching;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>One article as the slots and scorers look at it. Look-ups beyond the text give neutral values.</summary>
internal sealed class AnalysisView
{
    /// <summary>The cue score of a token that no cue rule proposed.</summary>
    public const float NoCue = -12;

    private const byte NoTag = 63;

    // The arrays of the text, held here because every feature reads them.
    private readonly uint[] forms;
    private readonly uint[] lemmas;
    private readonly byte[] tags;
    private readonly byte[] relations;
    private readonly int[] quotations;
    private readonly Token[] tokens;
    private readonly WordClasses classes;

    // Each word's classes, once they were asked for: features ask again and again.
    private readonly Meanings[] meanings;

    // How many commas and finite verbs stand before each token: a stretch's number is one subtraction.
    private readonly int[] commas;
    private readonly int[] finites;

    public AnalysisView(MatchText text, BoundaryLayer boundaries, WordClasses classes)
    {
        this.classes = classes;
        Text = text;
        forms = text.Forms;
        lemmas = text.Lemmas;
        tags = text.Tags;
        relations = text.Relations;
        quotations = text.Quotations;
        tokens = text.Tokens;
        (commas, finites) = CountUp(tokens, tags);
        Tree = new DependencyTree(text.Heads);
        Boundaries = boundaries;
        meanings = new Meanings[text.Tokens.Length];
        CueScores = new float[text.Tokens.Length];
        CueScores.AsSpan().Fill(NoCue);
        SentenceOf = new int[text.Tokens.Length];
        var sentences = text.Article.SentenceArray;
        for (var s = 0; s < sentences.Length; s++)
            SentenceOf.AsSpan(sentences[s].FirstToken, sentences[s].Count).Fill(s);
    }

    public MatchText Text { get; }
    public DependencyTree Tree { get; }
    public BoundaryLayer Boundaries { get; }

    /// <summary>Logit of each token's heading a cue; <see cref="NoCue"/> where none was proposed.</summary>
    public float[] CueScores { get; }

    /// <summary>Index of the sentence of each token.</summary>
    public int[] SentenceOf { get; }

    /// <summary>The commas from one token up to another, exclusive; 0 if the stretch is empty.</summary>
    public uint Commas(int first, int end) => end <= first ? 0 : (uint)(commas[Math.Min(end, Count)] - commas[Math.Min(first, Count)]);

    /// <summary>The finite verbs from one token up to another, exclusive; 0 if the stretch is empty.</summary>
    public uint FiniteVerbs(int first, int end) => end <= first ? 0 : (uint)(finites[Math.Min(end, Count)] - finites[Math.Min(first, Count)]);

    private static (int[] Commas, int[] Finites) CountUp(Token[] tokens, byte[] tags)
    {
        var commas = new int[tokens.Length + 1];
        var finites = new int[tokens.Length + 1];
        for (var token = 0; token < tokens.Length; token++)
        {
            commas[token + 1] = commas[token] + (tokens[token].Kind == TokenKind.Comma ? 1 : 0);
            finites[token + 1] = finites[token] + (TagFamilies.IsFinite(tags[token]) ? 1 : 0);
        }
        return (commas, finites);
    }

    /// <summary>The highest level of a cue.</summary>
    public const uint SurestCue = 5;

    /// <summary>How likely a token heads a cue, in six steps.</summary>
    public uint CueLevel(int token) => (uint)token >= (uint)Count ? 0u : LevelOf(CueScores[token]);

    /// <summary>The highest cue level of a stretch: that of its highest score.</summary>
    public uint CueLevel(int first, int end)
    {
        var most = NoCue;
        for (var token = Math.Max(0, first); token < Math.Min(end, Count); token++)
            if (CueScores[token] > most)
                most = CueScores[token];
        return LevelOf(most);
    }

    /// <summary>The highest cue level of a stretch's words outside quotation marks.</summary>
    public uint SpokenLevel(int first, int end)
    {
        var most = NoCue;
        for (var token = Math.Max(0, first); token < Math.Min(end, Count); token++)
            if (CueScores[token] > most && quotations[token] < 0)
                most = CueScores[token];
        return LevelOf(most);
    }

    private static uint LevelOf(float score) => score switch { <= -6 => 0, < -3 => 1, < -1 => 2, < 0.5f => 3, < 2 => 4, _ => SurestCue };

    /// <summary>
    /// For a quotation that opens a sentence: the highest cue level of the words outside quotation marks from there to
    /// the end of the sentence in which it closes. High where it has a speaker of its own.
    /// </summary>
    public uint OwnSpeakerLevel(int openingMark)
    {
        if ((uint)openingMark >= (uint)Count || !IsQuoted(openingMark))
            return 7;
        var end = Text.Article.QuotationArray[Text.Quotations[openingMark]].EndToken;
        return SpokenLevel(openingMark, SentenceAt(Math.Min(end, Count) - 1).EndToken);
    }

    /// <summary>The classes of meaning of a token; none beyond the text.</summary>
    public ReadOnlySpan<byte> Classes(int token) =>
        (uint)token < (uint)meanings.Length ? meanings[token].Classes ??= classes.Of(lemmas[token], tags[token]) : [];

    public int Count => tokens.Length;

    public Sentence SentenceAt(int token) => Text.Article.SentenceArray[SentenceOf[token]];

    public int ParagraphOf(int token) =>
        (uint)token < (uint)Count ? Text.Article.SentenceArray[SentenceOf[token]].Paragraph : -1;

    public uint Form(int token) => (uint)token < (uint)forms.Length ? forms[token] : 0;

    public uint Lemma(int token) => (uint)token < (uint)lemmas.Length ? lemmas[token] : 0;

    public byte Tag(int token) => (uint)token < (uint)tags.Length ? tags[token] : NoTag;

    public byte Relation(int token) => (uint)token < (uint)relations.Length ? relations[token] : NoTag;

    public TokenKind Kind(int token) => (uint)token < (uint)tokens.Length ? tokens[token].Kind : TokenKind.Terminator;

    /// <summary>Whether a token is the subject of a clause.</summary>
    public bool IsSubject(int token) =>
        (uint)token < (uint)Count && RelationFamilies.IsSubject(Text.Relations[token]);

    public bool IsQuoted(int token) => (uint)token < (uint)quotations.Length && quotations[token] >= 0;

    /// <summary>A struct, since an array of arrays would check the type of each that is put into it.</summary>
    private struct Meanings
    {
        public byte[]? Classes;
    }
}
