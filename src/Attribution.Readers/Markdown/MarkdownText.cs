using Attribution.Readers.Texts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Attribution.Readers.Markdown;

/// <summary>Writes down the words of parsed Markdown. Its nesting is bounded by the parser.</summary>
internal sealed class MarkdownText
{
    public MappedText Text { get; } = new();

    /// <summary>The first heading of the first level that stands before any text, or null.</summary>
    public string? Title { get; private set; }

    public void Write(Block block)
    {
        switch (block)
        {
            case Table or HtmlBlock or CodeBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Write(child);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                WriteLeaf(leaf, inline);
                break;
        }
    }

    private void WriteLeaf(LeafBlock leaf, ContainerInline inline)
    {
        var start = Text.Length;
        Text.StartParagraph();
        WriteInlines(inline);
        if (leaf is HeadingBlock { Level: 1 } && start == 0 && Text.Length > 0)
            Title = Text.ToString();
    }

    private void WriteInlines(ContainerInline container)
    {
        foreach (var inline in container)
            WriteInline(inline);
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text.Append(literal.Content.ToString(), literal.IsFirstCharacterEscaped ? literal.Span.Start + 1 : literal.Span.Start);
                break;
            case HtmlEntityInline entity:
                WriteEntity(entity);
                break;
            case CodeInline code:
                Text.Append(code.Content, code.Span.Start + code.DelimiterCount);
                break;
            case LineBreakInline lineBreak:
                Text.Append(' ', lineBreak.Span.Start);
                break;
            case AutolinkInline link:
                Text.Append(link.Url, link.Span.Start + 1);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                WriteInlines(container);
                break;
        }
    }

    private void WriteEntity(HtmlEntityInline entity)
    {
        foreach (var character in entity.Transcoded.ToString())
            Text.Append(character, entity.Span.Start);
    }
}
