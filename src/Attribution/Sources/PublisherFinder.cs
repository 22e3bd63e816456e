using Attribution.Articles;
using Attribution.Bodies;
using Attribution.Rules.Matching;

namespace Attribution.Sources;

/// <summary>
/// Infers whose article it is where neither the caller nor a dateline says so: the one newsroom that people talk to and
/// that nothing is credited to.
/// </summary>
internal sealed class PublisherFinder(SourceText text, PublisherRules rules, NameMap names, NameBook book, SourceEntity?[] resolved)
{
    private const int NoteParagraphs = 3, FarthestSpeaker = 40;
    private readonly PatternMatcher matcher = new(text.Text);
    private readonly Dictionary<SourceEntity, HashSet<(string Sign, int By)>> signs = [];
    private readonly Dictionary<SourceEntity, int> weights = [];
    private readonly HashSet<SourceEntity> borrowed = [];

    /// <summary>The newsroom, or null where none or more than one fits.</summary>
    public SourceEntity? Find()
    {
        var last = -1;
        for (var i = 0; i < book.Entities.Length; i++)
            if (book.Entities[i].Kind == SourceKind.Outlet && text.SentenceOf(names[i].Head) is var sentence && sentence != last)
                Read(last = sentence);
        var best = weights.Where(pair => pair.Value >= PublisherRules.Enough && !borrowed.Contains(pair.Key)).Select(pair => pair.Key).ToList();
        return best is [var only] ? only : null;
    }

    private void Read(int sentence)
    {
        var matches = new List<RuleMatch>();
        matcher.Match(rules.Index, text.Text.Article.SentenceArray[sentence], matches);
        foreach (var match in matches)
            if (OutletIn(PublisherRules.NameOf(match)) is not { Entity: { } outlet } found || found.Name.Range.Contains(match.Anchor))
                continue;
            else if (PublisherRules.IsBorrowed(match))
                Borrow(outlet, found.Name, match, matches);
            else if (!PublisherRules.IsNote(match) || IsAtEnd(match.Range.First))
                Add(outlet, match);
    }

    /// <summary>"According to the Post", not "according to a Post analysis"; "the Post reported", not "the Post reported last month".</summary>
    private void Borrow(SourceEntity outlet, NameMention name, RuleMatch match, List<RuleMatch> beside)
    {
        if (name.Range.End >= PublisherRules.NameOf(match).End && !beside.Exists(other => !PublisherRules.IsBorrowed(other) && other.Anchor == match.Anchor))
            borrowed.Add(outlet);
    }

    /// <summary>Each sign counts once for each sentence; talk once for each who talks: whom another newsroom interviewed is quoted again and again.</summary>
    private void Add(SourceEntity outlet, RuleMatch match)
    {
        if (!signs.TryGetValue(outlet, out var known))
            signs[outlet] = known = [];
        if (PublisherRules.IsTalk(match) ? IsNewSpeaker(known, SpeakerOf(match.Anchor)) : known.Add((match.Rule.Rule.Id, text.SentenceOf(match.Anchor))))
            weights[outlet] = weights.GetValueOrDefault(outlet) + PublisherRules.WeightOf(match);
    }

    /// <summary>Whoever is not seen may be any of those who are.</summary>
    private static bool IsNewSpeaker(HashSet<(string Sign, int By)> known, int speaker) => speaker == 0
        ? !known.Any(sign => sign.Sign.Length == 0) && known.Add(("", 0))
        : known.Add(("", speaker)) && !known.Remove(("", 0));

    /// <summary>The latest mention of whoever does what stands at a token; 0 where nobody is seen to.</summary>
    private int SpeakerOf(int anchor)
    {
        var sentence = text.SentenceAt(anchor);
        for (var token = Math.Max(sentence.FirstToken, anchor - FarthestSpeaker); token < Math.Min(sentence.EndToken, anchor + FarthestSpeaker); token++)
            if (text.IsSubject(token) && text.View.Tree.HeadOf(token) == anchor && resolved[token] is { } speaker)
                return speaker.Last;
        return 0;
    }

    private (SourceEntity Entity, NameMention Name)? OutletIn(TokenRange range)
    {
        for (var token = Math.Max(0, range.First); token < range.End; token++)
            if (names.IndexAt(token) is var name and >= 0 && book.Entities[name] is { Kind: SourceKind.Outlet } outlet)
                return (outlet, names[name]);
        return null;
    }

    private bool IsAtEnd(int token) => text.View.ParagraphOf(token) >= text.Text.Article.ParagraphArray.Length - NoteParagraphs;
}
