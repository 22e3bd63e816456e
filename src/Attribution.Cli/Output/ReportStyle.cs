using Attribution.Cli.Commands;
using Attribution.Reports.Writers;

namespace Attribution.Cli.Output;

/// <summary>The form in which reports are written.</summary>
/// <param name="Format">The form.</param>
/// <param name="Table">Of CSV, which table.</param>
/// <param name="Checks">The checks that a SARIF log describes.</param>
internal sealed record ReportStyle(ReportFormat Format, CsvTable Table, IReadOnlyList<RuleDescription> Checks);
