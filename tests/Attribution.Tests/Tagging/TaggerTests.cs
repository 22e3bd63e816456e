using Attribution.Articles;
using Attribution.Tagging;
using FsCheck;

namespace Attribution.Tests.Tagging;

[TestFixture]
internal sealed class TaggerTests
{
    private static readonly Tagger Tagger = Tagger.Load(TokenText.Models);

    [TestCase("She reports that prices fell last year .", "reports", "VBZ")]
    [TestCase("Two reports on the flood were published by the ministry .", "reports", "NNS")]
    [TestCase("She claims that the bank lost the money .", "claims", "VBZ")]
    [TestCase("Those claims are false , the mayor said .", "claims", "NNS")]
    [TestCase("The law clearly states that a permit is needed .", "states", "VBZ")]
    [TestCase("Several states have passed similar laws .", "states", "NNS")]
    [TestCase("The lawsuit charges that officials hid the report .", "charges", "VBZ")]
    [TestCase("He faces criminal charges in two countries .", "charges", "NNS")]
    [TestCase("They report that prices fell .", "report", "VBP")]
    [TestCase("A report by the committee blames the company .", "report", "NN")]
    public void A_word_that_is_noun_and_verb_gets_the_tag_of_its_place(string sentence, string word, string tag) =>
        Assert.That(TokenText.TagOf(Tagger.Tag(TokenText.Article(sentence)), word), Is.EqualTo(tag));

    [TestCase("\u201c We won , \u201d said Ann Roe .", "`` We won , '' said Ann Roe .")]
    [TestCase("Costs rose \u2014 sharply \u2014 in 2019 , he said .", "Costs rose -- sharply -- in 1987 , he said .")]
    [TestCase("It isn\u2019t over , she told the court .", "It isn't over , she told the court .")]
    public void The_style_of_marks_and_the_value_of_digits_change_no_tag(string text, string other) =>
        Assert.That(Tagger.Tag(TokenText.Article(text)).Tags, Is.EqualTo(Tagger.Tag(TokenText.Article(other)).Tags));

    [Test]
    public void Each_token_gets_the_hash_of_its_form_and_lemma()
    {
        var tagged = Tagger.Tag(TokenText.Article("Officials denied it .\nShe wrote letters ."));

        Assert.Multiple(() =>
        {
            Assert.That(tagged.Forms[0], Is.EqualTo(WordHash.Of("officials")));
            Assert.That(tagged.Lemmas[0], Is.EqualTo(WordHash.Of("official")));
            Assert.That(tagged.Lemmas[1], Is.EqualTo(WordHash.Of("deny")));
            Assert.That(tagged.Lemmas[5], Is.EqualTo(WordHash.Of("write")));
            Assert.That(tagged.Heads, Is.All.EqualTo(-1));
        });
    }

    [Test]
    public void A_sentence_is_tagged_alike_wherever_it_stands()
    {
        const string sentence = "The ministry denies the charges , a spokesman said .";
        var alone = Tagger.Tag(TokenText.Article(sentence)).Tags;
        var second = Tagger.Tag(TokenText.Article("Police report that he left .\n" + sentence)).Tags;

        Assert.That(second[^alone.Length..], Is.EqualTo(alone));
    }

    [FsCheck.NUnit.Property]
    public void Any_text_is_tagged_without_failing(NonNull<string> text)
    {
        var tagged = Tagger.Tag(TokenText.Article(text.Get));

        Assert.That(tagged.Tags, Has.Length.EqualTo(tagged.Article.Tokens.Length).And.All.LessThan(TagSet.Names.Length));
    }

    [Test]
    public void An_article_without_tokens_has_no_tags() => Assert.That(Tagger.Tag(TokenText.Article("")).Tags, Is.Empty);
}
