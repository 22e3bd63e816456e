using System.Text.Json;

namespace Attribution.Readers.Html;

/// <summary>
/// Finds the article in the data of a page's scripts: the list whose members hold most prose, best of all under the
/// article's headline. What is named after comments or related stories is passed over.
/// </summary>
internal sealed class ScriptText(PageRules rules, string? title)
{
    private const int MostNodes = 200_000, LeastLongText = 100, TitleReach = 3, LeastWordsOfTitle = 2;

    private readonly List<JsonElement> around = [];
    private List<string> best = [];
    private int bestWords, nodes;
    
    /// <summary>Whether what was found stands under the article's headline.</summary>
    public bool IsTitled { get; private set; }

    /// <summary>The paragraphs, one a line, still with their markup; null where there are none.</summary>
    public string? Find(IEnumerable<JsonElement> data)
    {
        foreach (var root in data)
            Look(root);
        return best.Count == 0 ? null : string.Join('\n', best);
    }

    private void Look(JsonElement node)
    {
        if (++nodes > MostNodes)
            return;
        if (node.ValueKind == JsonValueKind.Array)
            LookInList(node);
        else if (node.ValueKind == JsonValueKind.Object)
            LookInObject(node);
    }

    private void LookInList(JsonElement list)
    {
        Consider(Paragraphs(list));
        foreach (var item in list.EnumerateArray())
            Look(item);
    }

    private void LookInObject(JsonElement node)
    {
        around.Add(node);
        foreach (var property in node.EnumerateObject())
        {
            var kind = rules.Labels.Find(property.Name);
            if ((kind & (LabelKind.Comments | LabelKind.Junk)) != 0)
                continue;
            if (property.Value.ValueKind != JsonValueKind.String)
                Look(property.Value);
            else if (TextOf(property.Value) is var text && WordsOf(text) >= LeastLongText)
                Consider([text]);
        }
        around.RemoveAt(around.Count - 1);
    }

    private void Consider(List<string> paragraphs)
    {
        var words = paragraphs.Sum(WordsOf);
        if (words == 0)
            return;
        var hasTitle = title is not null && IsUnderTitle();
        if (words > bestWords && hasTitle == IsTitled || hasTitle && !IsTitled)
            (best, bestWords, IsTitled) = (paragraphs, words, hasTitle);
    }

    /// <summary>Whether the headline is the nearest one around: what has another of its own is another article.</summary>
    private bool IsUnderTitle()
    {
        for (var i = around.Count - 1; i >= 0 && i >= around.Count - TitleReach; i--)
            if (Titles(around[i]).ToList() is { Count: > 0 } titles)
                return titles.Exists(text => PageTitles.Same(text, title!));
        return false;
    }

    private IEnumerable<string> Titles(JsonElement node) =>
        node.EnumerateObject().Where(property => rules.Labels.Find(property.Name).HasFlag(LabelKind.Headline))
            .SelectMany(property => property.Value.ValueKind == JsonValueKind.Object ? property.Value.EnumerateObject().Select(inner => inner.Value) : [property.Value])
            .Where(value => value.ValueKind == JsonValueKind.String).Select(TextOf).Where(text => WordsOf(text) >= LeastWordsOfTitle);

    /// <summary>The members' texts, where they are prose: texts themselves, or what all hold under the name that holds most.</summary>
    private List<string> Paragraphs(JsonElement list)
    {
        var texts = list.EnumerateArray().Select(Texts).ToList();
        var name = texts.SelectMany(item => item).Where(text => IsProse(text.Value)).GroupBy(text => text.Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(text => WordsOf(text.Value))).FirstOrDefault()?.Key;
        return name is null ? [] : [.. texts.Select(item => item.GetValueOrDefault(name)).OfType<string>().Where(IsOfArticle)];
    }

    private bool IsOfArticle(string text) => !string.IsNullOrWhiteSpace(text) && !rules.Lines.BeginsLikePage(text) && !rules.Lines.SpeaksOfPage(text);

    private bool IsProse(string text) => WordsOf(text) >= rules.Thresholds.ProseWords && BlockText.EndsLikeSentence(PageExtraction.Bare(text));

    /// <summary>A member's texts by name; a list of inline pieces is one text.</summary>
    private static Dictionary<string, string> Texts(JsonElement item)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (item.ValueKind == JsonValueKind.String)
            texts[""] = TextOf(item);
        else if (item.ValueKind == JsonValueKind.Object)
            foreach (var property in item.EnumerateObject())
                if (property.Value.ValueKind == JsonValueKind.String)
                    texts[property.Name] = TextOf(property.Value);
                else if (property.Value.ValueKind == JsonValueKind.Array)
                    texts[property.Name] = string.Concat(property.Value.EnumerateArray().Take(200).Select(Piece));
        return texts;
    }

    private static string Piece(JsonElement piece)
    {
        if (piece.ValueKind == JsonValueKind.Object)
            foreach (var name in (string[])["text", "value", "content"])
                if (piece.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String)
                    return TextOf(text);
        return "";
    }

    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static int WordsOf(string text) => text.AsSpan().Count(' ') + (text.Length > 0 ? 1 : 0);
}
