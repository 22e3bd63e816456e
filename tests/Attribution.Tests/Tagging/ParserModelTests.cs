using Attribution.Tagging;

namespace Attribution.Tests.Tagging;

[TestFixture]
internal sealed class ParserModelTests
{
    private static readonly ParserModel Shipped = ParserModel.Load(Path.Combine(TokenText.Models, ParserModel.FileName));

    [Test]
    public void A_saved_model_is_read_back_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, ParserModel.FileName);
        Shipped.Save(path);

        Assert.That(File.ReadAllBytes(path), Is.EqualTo(File.ReadAllBytes(Path.Combine(TokenText.Models, ParserModel.FileName))));
        Assert.That(ParserModel.Load(path).MoveShortcuts.Slots.ToArray(), Is.EqualTo(Shipped.MoveShortcuts.Slots.ToArray()));
        folder.Delete(recursive: true);
    }

    [Test]
    public void Shortcuts_overrule_the_classifiers()
    {
        const string sentence = "Residents left the town .";
        var plain = Parsed(Shipped with { MoveShortcuts = None(), RelationShortcuts = None() }, sentence);
        var overruled = Parsed(Shipped with { RelationShortcuts = DeterminerBetween("Residents", "left", sentence) }, sentence);

        Assert.Multiple(() =>
        {
            Assert.That(RelationSet.Names[plain.Relations[0]], Is.EqualTo("nsubj"));
            Assert.That(RelationSet.Names[overruled.Relations[0]], Is.EqualTo("det"));
            Assert.That(overruled.Heads, Is.EqualTo(plain.Heads));
        });
    }

    [Test]
    public void A_shortcut_to_a_move_that_is_not_allowed_is_ignored()
    {
        const string sentence = "Residents left the town .";
        var parser = Shipped with { MoveShortcuts = RightAtOnce(sentence) };

        Assert.That(Parsed(parser, sentence).Heads.Count(head => head == -1), Is.EqualTo(1));
    }

    private static ShortcutTable None() => ShortcutTable.From(new Dictionary<uint, byte>(), 1);

    /// <summary>A table with "det" for the arc between two words.</summary>
    private static ShortcutTable DeterminerBetween(string dependent, string head, string sentence)
    {
        var article = Parsed(Shipped, sentence);
        var (from, to) = (TokenText.IndexOf(article, dependent) + 1, TokenText.IndexOf(article, head) + 1);
        var state = new ParserState();
        ParserNodes.Fill(state, article.Lemmas, article.Tags);
        var keys = new uint[RelationShortcuts.Count];
        RelationShortcuts.Write(state, to, from, keys);
        return ShortcutTable.From(new Dictionary<uint, byte> { [keys[0]] = (byte)RelationSet.IndexOf("det") }, RelationSet.Names.Length);
    }

    /// <summary>A table with a move to the right for when the first word has nothing on its left to depend on.</summary>
    private static ShortcutTable RightAtOnce(string sentence)
    {
        var article = Parsed(Shipped, sentence);
        var state = new ParserState();
        ParserNodes.Fill(state, article.Lemmas, article.Tags);
        state.DoShift();
        var keys = new uint[MoveShortcuts.Count];
        MoveShortcuts.Write(state, keys);
        return ShortcutTable.From(new Dictionary<uint, byte> { [keys[0]] = ParserState.Right }, ParserState.MoveCount);
    }

    private static TaggedArticle Parsed(ParserModel model, string text)
    {
        var article = Tagger.Load(TokenText.Models).Tag(TokenText.Article(text));
        new DependencyParser(model).Parse(article);
        return article;
    }
}
