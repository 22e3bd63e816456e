namespace Attribution.Reports.Writers;

/// <summary>Writes a path as the URI reference that SARIF asks for: relative ones stay relative, every odd character is escaped.</summary>
internal static class SarifUri
{
    public static string Of(string? path)
    {
        if (string.IsNullOrEmpty(path))
            return "article";
        var parts = path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString).ToArray();
        var reference = string.Join('/', parts);
        if (reference.StartsWith('/'))
            return "file://" + reference;
        return parts[0].Length == 4 && parts[0].EndsWith("%3A", StringComparison.Ordinal) ? $"file:///{parts[0][0]}:{reference[4..]}" : reference;
    }
}
