using Attribution.Reports;

namespace Attribution.Cli.Commands;

/// <summary>The forms of a report as users name them; CSV is one form with several tables.</summary>
internal static class FormatNames
{
    private const string Csv = "csv";

    public static ReportFormat Of(string name) => name == Csv ? ReportFormat.CsvAttributions : Enum.Parse<ReportFormat>(name, ignoreCase: true);

    public static ReportFormat OfTable(string table) => Enum.Parse<ReportFormat>(Csv + table, ignoreCase: true);

    public static string NameOf(ReportFormat format) => IsCsv(format) ? Csv : format.ToString().ToLowerInvariant();

    public static bool IsCsv(ReportFormat format) => format is ReportFormat.CsvAttributions or ReportFormat.CsvSources or ReportFormat.CsvArticles;
}
