using System.IO.Enumeration;

namespace Attribution.Rules.Packing;

/// <summary>Visits the files of a folder that readers look for, those of its folders included; an editor's own files beside the rules are not theirs.</summary>
internal sealed class RuleFiles(string folder, RuleFiles.Visitor visit) : FileSystemEnumerator<string>(folder, Everything)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    public delegate void Visitor(ref FileSystemEntry entry);

    public void VisitAll()
    {
        while (MoveNext())
        {
        }
    }

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry) => !entry.IsDirectory && Path.GetExtension(entry.FileName) is ".yaml" or ".txt";

    protected override string TransformEntry(ref FileSystemEntry entry)
    {
        visit(ref entry);
        return "";
    }
}
