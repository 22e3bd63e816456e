using System.Text;

namespace Attribution.Readers.Tests;

/// <summary>Reads inputs as the tool does, with the rules of the repository.</summary>
internal static class Reading
{
    public static ArticleReader Reader { get; } = ArticleReader.Load(Path.Combine(AppContext.BaseDirectory, "rules", "en"));

    public static ReadArticle Read(string content, string name, ReaderOptions? options = null) => Reader.Read(Encoding.UTF8.GetBytes(content), name, options);

    public static ReadArticle Read(byte[] content, string name, ReaderOptions? options = null) => Reader.Read(content, name, options);

    public static string ErrorOf(byte[] content, string name, ReaderOptions? options = null)
    {
        var error = Assert.Throws<ReaderException>(() => Reader.Read(content, name, options))!.Message;
        Assert.That(error, Does.Not.Contain("\n"));
        return error;
    }

    public static string ErrorOf(string content, string name, ReaderOptions? options = null) => ErrorOf(Encoding.UTF8.GetBytes(content), name, options);

    /// <summary>The input at the place where a word of the text comes from, by the map.</summary>
    public static string InputAt(this ReadArticle article, string word)
    {
        var at = article.Text.IndexOf(word, StringComparison.Ordinal);
        Assert.That(at, Is.Not.Negative, word);
        var point = article.Map.Last(point => point.Text <= at);
        return article.Input.Substring(point.Input + at - point.Text, word.Length);
    }
}
