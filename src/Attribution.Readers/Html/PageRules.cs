namespace Attribution.Readers.Html;

internal sealed class PageRules
{
    public required string Folder { get; init; }

    public static PageRules Load(string rulesFolder) => new() { Folder = rulesFolder };
}
