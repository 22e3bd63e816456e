using Attribution.Articles;
using Attribution.Tagging;

namespace Attribution.Tests.Tagging;

[TestFixture]
internal sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmas = Lemmatizer.Load(TokenText.Models);

    [TestCase("said", "VBD", "say")]
    [TestCase("Told", "VBD", "tell")]
    [TestCase("written", "VBN", "write")]
    [TestCase("admitted", "VBD", "admit")]
    [TestCase("alleged", "VBN", "allege")]
    [TestCase("claiming", "VBG", "claim")]
    [TestCase("denies", "VBZ", "deny")]
    [TestCase("are", "VBP", "be")]
    [TestCase("\u2019s", "VBZ", "be")]
    [TestCase("n\u2019t", "RB", "not")]
    [TestCase("'ll", "MD", "will")]
    [TestCase("sources", "NNS", "source")]
    [TestCase("authorities", "NNS", "authority")]
    [TestCase("women", "NNS", "woman")]
    [TestCase("saw", "NN", "saw")]
    [TestCase("saw", "VBD", "see")]
    [TestCase("Reuters", "NNP", "reuters")]
    [TestCase("scrobbled", "VBD", "scrobble")]
    [TestCase("blogged", "VBD", "blog")]
    public void A_form_has_the_lemma_of_its_part_of_speech(string form, string tag, string lemma) =>
        Assert.That(Lemmas.LemmaOf(form, (byte)TagSet.IndexOf(tag)), Is.EqualTo(lemma));

    [Test]
    public void The_hash_is_that_of_the_lemma([Values("s", "Wrote", "insisted", "o\u2019clock", "\u0130stanbul")] string form, [Range(0, 44)] int tag)
    {
        var hash = Lemmas.HashOf(form, WordHash.Of(form), (byte)tag);

        Assert.That(hash, Is.EqualTo(WordHash.Of(Lemmas.LemmaOf(form, (byte)tag))));
    }

    [Test]
    public void A_very_long_token_is_its_own_lemma()
    {
        var form = new string('a', 100_000) + "ed";

        Assert.That(Lemmas.LemmaOf(form, (byte)TagSet.IndexOf("VBD")), Is.EqualTo(form));
    }

    [Test]
    public void A_malformed_rule_is_reported_with_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllLines(Path.Combine(folder.FullName, "lemma-rules.txt"), ["VBD ed -", "VBD ed"]);
        File.WriteAllText(Path.Combine(folder.FullName, "lemmas.tsv"), "");

        Assert.That(() => Lemmatizer.Load(folder.FullName), Throws.TypeOf<InvalidDataException>().With.Message.Contains("lemma-rules.txt:2"));
        folder.Delete(recursive: true);
    }
}
