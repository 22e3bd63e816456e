using Attribution.Tagging;
using FsCheck;

namespace Attribution.Tests.Tagging;

[TestFixture]
internal sealed class DependencyParserTests
{
    private static readonly Tagger Tagger = Tagger.Load(TokenText.Models);
    private static readonly DependencyParser Parser = DependencyParser.Load(TokenText.Models);

    [TestCase("The minister said that prices would rise .", "minister", "said", "nsubj")]
    [TestCase("The minister said that prices would rise .", "rise", "said", "ccomp")]
    [TestCase("The minister said that prices would rise .", "prices", "rise", "nsubj")]
    [TestCase("Officials denied the report on Monday .", "report", "denied", "dobj")]
    [TestCase("Ann Roe , a spokeswoman , wants to leave .", "leave", "wants", "xcomp")]
    [TestCase("The plan was criticized by residents of the city .", "residents", "criticized", "nmod")]
    [TestCase("Doctors and nurses protested .", "nurses", "Doctors", "conj")]
    public void A_dependent_gets_its_head_and_relation(string sentence, string dependent, string head, string relation)
    {
        var article = Parsed(sentence);
        var token = TokenText.IndexOf(article, dependent);

        Assert.Multiple(() =>
        {
            Assert.That(article.Heads[token], Is.EqualTo(TokenText.IndexOf(article, head)));
            Assert.That(RelationSet.Names[article.Relations[token]], Is.EqualTo(relation));
        });
    }

    [Test]
    public void Only_the_sentence_asked_for_is_parsed()
    {
        var article = Tagger.Tag(TokenText.Article("She left .\nHe stayed at home ."));
        Parser.Parse(article, 1);

        Assert.Multiple(() =>
        {
            Assert.That(article.Heads[..3], Is.All.EqualTo(-1));
            Assert.That(article.Heads[3], Is.EqualTo(4));
        });
    }

    [Test]
    public void A_sentence_is_parsed_alike_wherever_it_stands()
    {
        const string sentence = "Critics say the law , which passed in May , hurts farmers .";
        var alone = Parsed(sentence);
        var second = Parsed("He left .\n" + sentence);

        Assert.That(second.Heads[3..].Select(head => head < 0 ? head : head - 3), Is.EqualTo(alone.Heads));
    }

    [FsCheck.NUnit.Property]
    public void Any_text_gets_trees(NonNull<string> text) => AssertTrees(Parsed(text.Get));

    [FsCheck.NUnit.Property]
    public void Any_order_of_words_gets_trees(int[] choices)
    {
        string[] words = ["said", "the", "mayor", ",", "\u201c", "that", "of", "and", "who", "is", "\u201d", "-", "rain", "(", "to", "2019", ".\n"];

        AssertTrees(Parsed(string.Join(' ', choices.Select(choice => words[(int)((uint)choice % words.Length)]))));
    }

    /// <summary>Words that trees are mended around: subjects behind what they say, quantifiers, openings.</summary>
    [FsCheck.NUnit.Property(MaxTest = 1000, EndSize = 40)]
    public void Words_that_are_mended_around_get_trees(int[] choices)
    {
        string[] words = [",", "said", "data", "showed", "Many", "in", "the", "industry", "think", "to", "him", "who", "spoke", "Opening", "case", "Roe", "says", "operator", "has", "fell", "prices", "three", "of", "them", "close", "talks", "that"];
        AssertTrees(Parsed(string.Join(' ', choices.Select(choice => words[(int)((uint)choice % words.Length)]))));
    }

    [Test]
    public void A_huge_sentence_gets_a_tree_in_linear_time()
    {
        var article = Tagger.Tag(TokenText.Article(string.Concat(Enumerable.Repeat("and the man who said that ", 20_000))));

        Assert.That(() => Parser.Parse(article), Throws.Nothing);
        AssertTrees(article);
    }

    [Test]
    public void Threads_share_a_parser()
    {
        const string text = "The ministry said on Friday that it had opened an inquiry .\nPolice denied it .";
        var expected = Parsed(text).Heads;

        Parallel.For(0, 200, _ => Assert.That(Parsed(text).Heads, Is.EqualTo(expected)));
    }

    [Test]
    public void A_truncated_model_is_refused_by_name()
    {
        var folder = Directory.CreateTempSubdirectory();
        var bytes = File.ReadAllBytes(Path.Combine(TokenText.Models, ParserModel.FileName));
        File.WriteAllBytes(Path.Combine(folder.FullName, ParserModel.FileName), bytes[..^1]);

        Assert.That(() => DependencyParser.Load(folder.FullName), Throws.TypeOf<InvalidDataException>().With.Message.Contains(ParserModel.FileName));
        folder.Delete(recursive: true);
    }

    private static TaggedArticle Parsed(string text)
    {
        var article = Tagger.Tag(TokenText.Article(text));
        Parser.Parse(article);
        return article;
    }

    /// <summary>Each sentence has one root, and from each token the heads lead to it without leaving the sentence.</summary>
    private static void AssertTrees(TaggedArticle article)
    {
        foreach (var sentence in article.Article.Sentences)
        {
            var heads = article.Heads[sentence.FirstToken..sentence.EndToken];
            Assert.That(heads.Count(head => head == -1), Is.EqualTo(1));
            Assert.That(article.Relations[sentence.FirstToken..sentence.EndToken].Select(relation => relation == 0), Is.EqualTo(heads.Select(head => head == -1)));
            Assert.That(heads, Is.All.EqualTo(-1).Or.InRange(sentence.FirstToken, sentence.EndToken - 1));
            Assert.That(CountReachingRoot(article.Heads, sentence.FirstToken, sentence.EndToken), Is.EqualTo(sentence.Count));
        }
    }

    private static int CountReachingRoot(int[] heads, int first, int end)
    {
        var reaches = new HashSet<int> { -1 };
        var path = new List<int>();
        for (var token = first; token < end; token++)
        {
            path.Clear();
            var at = token;
            while (!reaches.Contains(at) && path.Count <= end - first)
            {
                path.Add(at);
                at = heads[at];
            }
            if (reaches.Contains(at))
                reaches.UnionWith(path);
        }
        return reaches.Count - 1;
    }
}
