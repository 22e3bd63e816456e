using Attribution.Articles;
using Attribution.Cues;
using Attribution.Scoring;
using Attribution.Tagging;

namespace Attribution.Attributions;

/// <summary>What the cue scorer looks at: the word, its neighbours, its constituents, and quotations around it.</summary>
internal static class CueFeatures
{
    private const uint Yes = 1;

    public static void Add(AnalysisView view, Cue cue, FeatureBuffer f)
    {
        AddWord(view, cue, f);
        AddFrame(view, cue, f);
    }

    /// <summary>The word and its neighbours: enough to give up on most words.</summary>
    public static void AddWord(AnalysisView view, Cue cue, FeatureBuffer f)
    {
        var h = cue.Head;
        var lemma = view.Lemma(h);
        var tag = view.Tag(h);
        var kind = cue.KindHash;
        f.Add(0, kind);
        f.Add(1, lemma, kind);
        f.Add(2, lemma, tag);
        f.Add(3, view.Form(h));
        f.Add(4, tag, view.Relation(h));
        Words(view, cue, lemma, tag, f);
    }

    /// <summary>Quotations, constituents and the tree around it.</summary>
    public static void AddFrame(AnalysisView view, Cue cue, FeatureBuffer f)
    {
        var h = cue.Head;
        var lemma = view.Lemma(h);
        var tag = view.Tag(h);
        var quoted = view.IsQuoted(h) ? Yes : 0;
        Quotes(view, cue, lemma, tag, quoted, f);
        Constituents(view, h, lemma, tag, f);
        Ancestors(view, h, lemma, tag, f);
        Place(view, h, lemma, f);
        Meaning(view, cue, tag, quoted, f);
    }

    /// <summary>All of it as if what the cue stands in, a quotation or another claim, were all there is.</summary>
    public static void AddAlone(AnalysisView view, Cue cue, FeatureBuffer f)
    {
        var h = cue.Head;
        var lemma = view.Lemma(h);
        var tag = view.Tag(h);
        AddWord(view, cue, f);
        Quotes(view, cue, lemma, tag, 0, f);
        Constituents(view, h, lemma, tag, f);
        Place(view, h, lemma, f);
        Meaning(view, cue, tag, 0, f);
    }

    /// <summary>What kind of word it is, and what kinds of words fill its frame.</summary>
    private static void Meaning(AnalysisView view, Cue cue, byte tag, uint quoted, FeatureBuffer f)
    {
        var h = cue.Head;
        var sentence = view.SentenceAt(h);
        var left = Nearest(view, cue.Range.First - 1, -1, sentence, TokenKind.CloseQuote);
        var right = Nearest(view, cue.Range.End, 1, sentence, TokenKind.OpenQuote);
        var frame = 0u;
        for (var child = view.Tree.FirstChild(h); child >= 0; child = view.Tree.NextSibling(child))
            if (RelationFamilies.IsFrame(view.Relation(child)))
                frame = frame * 41 + view.Relation(child) * 2u + (child < h ? 1u : 2u);
        var meanings = view.Classes(h);
        foreach (var meaning in meanings)
        {
            f.Add(51, meaning, tag);
            f.Add(52, meaning, view.Tag(cue.Range.End));
            f.Add(53, meaning, frame);
            f.Add(54, meaning, left, right);
            f.Add(55, meaning, view.Relation(h));
            f.Add(56, meaning, view.Form(cue.Range.End));
            f.Add(57, meaning, quoted, view.Tag(cue.Range.First - 1));
        }
        for (var child = view.Tree.FirstChild(h); child >= 0; child = view.Tree.NextSibling(child))
            foreach (var other in view.Classes(child))
            {
                f.Add(58, other, view.Relation(child), tag);
                f.Add(59, other, view.Relation(child), view.Lemma(h));
                foreach (var meaning in meanings)
                    f.Add(60, other, view.Relation(child), meaning);
            }
        foreach (var above in view.Classes(view.Tree.HeadOf(h)))
            f.Add(61, above, view.Relation(h), tag);
    }

    private static void Words(AnalysisView view, Cue cue, uint lemma, byte tag, FeatureBuffer f)
    {
        var h = cue.Head;
        int after = cue.Range.End, before = cue.Range.First - 1;
        f.Add(5, lemma, view.Tag(after));
        f.Add(6, lemma, view.Form(after));
        f.Add(7, lemma, view.Tag(after), view.Tag(after + 1));
        f.Add(8, lemma, view.Tag(before));
        f.Add(9, lemma, view.Lemma(before));
        f.Add(10, tag, view.Form(before));
        f.Add(11, tag, view.Form(after));
        f.Add(12, view.Tag(before), tag, view.Tag(after));
        f.Add(13, view.Form(h - 1), tag);
        f.Add(14, view.Form(h + 1), tag);
        f.Add(15, view.Tag(after), view.Tag(after + 1), view.Tag(after + 2));
        f.Add(16, view.Tag(before - 1), view.Tag(before), tag);
        f.Add(17, view.Form(after), view.Form(after + 1));
        f.Add(18, view.Lemma(before - 1), view.Lemma(before));
        f.Add(19, (uint)Math.Min(4, cue.Range.Count), tag);
        f.Add(20, view.Form(cue.Range.First), lemma);
        for (var d = 1; d <= 5; d++)
        {
            f.Add(21, view.Lemma(h + d));
            f.Add(22, view.Lemma(h - d));
        }
    }

    private static void Quotes(AnalysisView view, Cue cue, uint lemma, byte tag, uint quoted, FeatureBuffer f)
    {
        f.Add(23, quoted, tag);
        f.Add(24, quoted, lemma);
        var sentence = view.SentenceAt(cue.Head);
        uint left = Nearest(view, cue.Range.First - 1, -1, sentence, TokenKind.CloseQuote);
        uint right = Nearest(view, cue.Range.End, 1, sentence, TokenKind.OpenQuote);
        f.Add(25, left, right, quoted);
        f.Add(26, left, right, lemma);
        f.Add(27, view.Kind(sentence.FirstToken) == TokenKind.OpenQuote ? Yes : 0, quoted, tag);
        var next = view.Kind(sentence.EndToken) != TokenKind.OpenQuote ? 0u : view.ParagraphOf(sentence.EndToken) == sentence.Paragraph ? 1u : 2u;
        f.Add(28, next, lemma);
        if (quoted != 0)
        {
            var quotation = view.Text.Article.QuotationArray[view.Text.Quotations[cue.Head]];
            var length = quotation.EndToken - quotation.FirstToken;
            f.Add(29, Bucket(length), tag);
            f.Add(30, Bucket(length), quotation.FirstToken < sentence.FirstToken ? Yes : 0);
        }
    }

    private static void Constituents(AnalysisView view, int h, uint lemma, byte tag, FeatureBuffer f)
    {
        var frame = 0u;
        for (var child = view.Tree.FirstChild(h); child >= 0; child = view.Tree.NextSibling(child))
        {
            var relation = view.Relation(child);
            var side = child < h ? 0u : 1u;
            f.Add(31, relation, side, tag);
            f.Add(32, relation, side, lemma);
            f.Add(33, relation, view.Lemma(child));
            f.Add(34, relation, view.Lemma(child), lemma);
            f.Add(35, relation, view.Tag(child), tag);
            var introduced = view.Tree.FirstChild(child);
            if (introduced >= 0 && introduced < child)
            {
                f.Add(36, relation, view.Form(introduced), lemma);
                f.Add(37, relation, view.Form(introduced), tag);
            }
            if (RelationFamilies.IsFrame(relation))
                frame = frame * 41 + relation * 2u + side + 1;
        }
        f.Add(38, frame, tag);
        f.Add(39, frame, lemma);
    }

    private static void Ancestors(AnalysisView view, int h, uint lemma, byte tag, FeatureBuffer f)
    {
        var relation = view.Relation(h);
        f.Add(40, relation, lemma);
        var head = view.Tree.HeadOf(h);
        f.Add(41, relation, view.Lemma(head), tag);
        f.Add(42, view.Lemma(head), lemma);
        f.Add(43, relation, view.Tag(head), tag);
        for (var depth = 0; head >= 0 && depth < 6; depth++)
        {
            f.Add(44, view.Lemma(head), view.Relation(h), (uint)(head < h ? 1 : 0));
            f.Add(45, view.Lemma(head), (uint)(head < h ? 1 : 0));
            h = head;
            head = view.Tree.HeadOf(head);
        }
    }

    private static void Place(AnalysisView view, int h, uint lemma, FeatureBuffer f)
    {
        var sentence = view.SentenceAt(h);
        var number = (uint)Math.Min(3, view.SentenceOf[h]);
        f.Add(46, number, view.Tag(h));
        f.Add(47, Bucket(h - sentence.FirstToken), view.Tag(h));
        f.Add(48, Bucket(sentence.EndToken - h), view.Tag(h));
        f.Add(49, number, lemma);
        var commas = 0u;
        for (var token = sentence.FirstToken; token < h; token++)
            if (view.Kind(token) == TokenKind.Comma)
                commas++;
        f.Add(50, Math.Min(3, commas), view.Tag(h));
    }

    private static uint Nearest(AnalysisView view, int from, int step, Sentence sentence, TokenKind kind)
    {
        for (var d = 0; d < 8; d++)
        {
            var token = from + d * step;
            if (token < sentence.FirstToken || token >= sentence.EndToken)
                return 0;
            if (view.Kind(token) == kind)
                return (uint)(d < 2 ? 1 : d < 5 ? 2 : 3);
        }
        return 0;
    }

    internal static uint Bucket(int n) => n switch { <= 0 => 0, < 5 => (uint)n, < 8 => 5, < 12 => 6, < 20 => 7, < 40 => 8, _ => 9 };
}
