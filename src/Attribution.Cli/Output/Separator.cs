using Attribution.Cli.Commands;

namespace Attribution.Cli.Output;

/// <summary>What stands between the reports of several articles: an empty line where people read them.</summary>
internal sealed class Separator(ReportFormat format)
{
    private bool isFollowing;

    public void WriteBefore(Stream stream)
    {
        if (isFollowing && format == ReportFormat.Text)
            stream.WriteByte((byte)'\n');
        isFollowing = true;
    }

    /// <summary>Something was written before, by an earlier run.</summary>
    public void Follow() => isFollowing = true;
}
