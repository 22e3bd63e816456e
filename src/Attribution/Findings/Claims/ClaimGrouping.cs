namespace Attribution.Findings.Claims;

/// <summary>
/// Groups statements that state the same thing. Only statements that share a rare word are compared, so that the cost
/// stays linear in the number of statements.
/// </summary>
internal sealed class ClaimGrouping
{
    private readonly SourcedArticle article;
    private readonly int[] statements;
    private readonly FindingLimits limits;
    private readonly ClaimWords[] words;
    private readonly int[] groupOf;

    private ClaimGrouping(SourcedArticle article, int[] statements, ContentWords lists, FindingLimits limits)
    {
        this.article = article;
        this.statements = statements;
        this.limits = limits;
        words = [.. statements.Select(statement => ClaimWords.Of(article, article.Relations[statement].Content, lists))];
        groupOf = [.. Enumerable.Range(0, words.Length)];
    }

    /// <summary>The groups, each in text order, by their first statement.</summary>
    public static int[][] Group(SourcedArticle article, int[] statements, ContentWords lists, FindingLimits limits)
    {
        var grouping = new ClaimGrouping(article, statements, lists, limits);
        grouping.Join();
        return grouping.Groups();
    }

    private int[][] Groups()
    {
        var groups = new List<int>?[statements.Length];
        for (var at = 0; at < statements.Length; at++)
            (groups[Find(at)] ??= []).Add(statements[at]);
        return [.. groups.OfType<List<int>>().Select(group => group.ToArray())];
    }

    private void Join()
    {
        var shared = new SharedWords(words.Length);
        for (var at = 0; at < words.Length; at++)
            foreach (var other in shared.Add(words[at].All, Math.Min(2, limits.SharedWords)))
                if (Find(other) != Find(at) && !IsNested(at, other) && words[at].IsSameAs(words[other], limits))
                    groupOf[Math.Max(Find(at), Find(other))] = Math.Min(Find(at), Find(other));
    }

    private int Find(int at)
    {
        while (groupOf[at] != at)
            at = groupOf[at] = groupOf[groupOf[at]];
        return at;
    }

    /// <summary>What somebody reports that another said is one statement inside the other, not two.</summary>
    private bool IsNested(int at, int other) => IsInside(statements[at], statements[other]) || IsInside(statements[other], statements[at]);

    private bool IsInside(int inner, int outer)
    {
        var steps = article.Relations.Length;
        for (var up = article.Relations[inner].NestedIn; up >= 0 && steps-- > 0; up = article.Relations[up].NestedIn)
            if (up == outer)
                return true;
        return false;
    }
}
